import { itemPath } from '../plan/model/itemPath.ts';
import { nearestIds } from '../plan/read/nearestIds.ts';
import { askedId } from './askedId.ts';
import { siteRoot } from './siteRoot.ts';

/** Names of the plan's items by their ids, as the build wrote them. */
const names = JSON.parse(document.getElementById('names')?.textContent ?? '{}') as Record<string, string>;
const nearest = document.getElementById('nearest');
const asked = askedId(location.pathname);

if (nearest !== null && asked !== '') {
  const root = siteRoot(location.pathname, document.documentElement.dataset['address'] ?? '/');
  const links = nearestIds(asked, Object.keys(names)).map((id) => {
    const link = document.createElement('a');
    link.href = `${root}${itemPath(id)}`;
    link.textContent = names[id] ?? id;
    const entry = document.createElement('li');
    entry.append(link);
    return entry;
  });
  nearest.querySelector('ul')?.replaceChildren(...links);
  nearest.hidden = false;
}
