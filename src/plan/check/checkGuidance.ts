import { guidanceMessages } from '../../messages/guidanceMessages.ts';
import { linkMessages } from '../../messages/linkMessages.ts';
import { errorAt, type Entry } from '../read/entry.ts';
import type { DraftIndex, DraftLead } from '../read/draftIndex.ts';
import { joinLeaflet } from '../read/leaflet.ts';
import type { PlanError } from '../read/planError.ts';

/**
 * What leads into the plan: a word that is said to be stated stands in the item that it leads to, and a word that is said
 * to be missing stands in no source.
 */
export function checkGuidance(index: DraftIndex): PlanError[] {
  return [
    ...index.leads.flatMap((lead, at) => [...statedErrors(index, lead), ...repeatedLead(index.leads, at)]),
    ...index.draft.unsaid.flatMap((entry) => saidErrors(index, entry)),
  ];
}

/** The words of a source stand for a theme where the item has them itself: elsewhere they say nothing about it. */
function statedErrors({ items }: DraftIndex, lead: DraftLead): PlanError[] {
  const { to, basis, quote } = lead.value;
  const item = items.get(to)?.value;
  if (basis !== 'stated' || quote === undefined || item === undefined) return [];
  const own = item.basis === 'stated' && [item.name, item.text ?? ''].some((text) => text.includes(quote));
  if (!own) return [errorAt(lead, ['quote'], guidanceMessages.notOwn(to))];
  return lead.words.some((word) => quote.includes(word)) ? [] : [errorAt(lead, ['quote'], guidanceMessages.noWord)];
}

function repeatedLead(leads: readonly DraftLead[], at: number): PlanError[] {
  const lead = leads[at];
  const before = leads.slice(0, at).some(({ words, value }) => words === lead?.words && value.to === lead.value.to);
  return lead !== undefined && before ? [errorAt(lead, ['to'], linkMessages.repeated(lead.value.to))] : [];
}

function saidErrors({ draft, leaflets }: DraftIndex, entry: Entry<{ readonly words: readonly string[] }>): PlanError[] {
  const sources = draft.head?.value.sources ?? [];
  return entry.value.words.flatMap((word, i) => {
    const holder = sources.find(({ id }) => leaflets.get(id)?.includes(joinLeaflet(word)));
    return holder === undefined ? [] : [errorAt(entry, ['words', i], guidanceMessages.said(holder.short))];
  });
}
