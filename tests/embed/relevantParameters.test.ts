import { expect, test } from 'vitest';
import { relevantParameters } from '../../src/embed/relevantParameters.ts';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { VIEWS } from '../../src/views/views.ts';
import { realModel } from '../layout/models.ts';
import { japanese } from '../i18n/japanese.ts';

const explorer = new Explorer(realModel(), VIEWS, japanese);
const all =
  'sdg=11&basis=sourced&with=district-sakai&to=sdg-11&year=2031&steps=2&without=period&unlinked=during&rows=direction&columns=policy&sort=-total';

test.each([
  ['sunburst', 'sdg=11&basis=sourced&to=sdg-11&year=2031'],
  ['graph', 'sdg=11&basis=sourced&to=sdg-11&year=2031&steps=2&without=period&unlinked=during'],
  ['matrix', 'sdg=11&basis=sourced&to=sdg-11&year=2031&rows=direction&columns=policy&sort=-total'],
  ['districts', 'sdg=11&basis=sourced&with=district-sakai&to=sdg-11&year=2031'],
  ['list', 'sdg=11&basis=sourced&year=2031'],
])('%s shows %s', (view, query) => {
  explorer.open(`#/${view}/district-azuma?${all}`);
  expect(explorer.problems).toEqual([]);
  expect(explorer.href(relevantParameters(explorer.address, explorer.space))).toBe(`#/${view}/district-azuma?${query}`);
});
