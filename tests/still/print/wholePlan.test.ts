import { expect, test } from 'vitest';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { bookletBlocks, bookletEntries } from '../../../src/still/print/booklet/bookletBlocks.ts';
import { countKinds } from '../../../src/still/print/poster/countKinds.ts';
import { posterContent } from '../../../src/still/print/poster/posterContent.ts';
import { realModel } from '../../layout/models.ts';

const index = indexPlan(realModel().plan);
const NAMES = { about: 'about', sources: 'sources' };

test('the poster has the first group across, the others beside each other, what holds up the others beneath them', () => {
  const { center, beside, rows, periods } = posterContent(index);
  expect(center?.id).toBe('vision');
  expect(beside.map(({ kind, items }) => `${kind} ${items.length}`)).toEqual(['mission 2', 'value 4']);
  expect(
    rows.map((groups) =>
      groups.map(({ kind, branches, beneath }) => `${kind} ${branches.length} ${beneath.map(({ id }) => id).join()}`),
    ),
  ).toEqual([['policy 6 policy-7'], ['project 4 project-dx', 'district 4 ']]);
  expect(periods.map(({ years }) => `${years.from}–${years.to}`)).toEqual(['2025–2034', '2025–2029', '2030–2034']);
});

test('the poster counts what a group contains, by kind, with what it rests on', () => {
  expect(countKinds(index, index.itemsOfKind('policy'))).toEqual([
    { name: '政策', count: 7, bases: ['stated'] },
    { name: '重点施策', count: 36, bases: ['provisional'] },
  ]);
});

test('the booklet has every item once, every link with its reason once, and names it at its other end', () => {
  const blocks = bookletBlocks(index, NAMES, ['source']);
  const items = blocks.flatMap((block) => (block.type === 'item' ? block.item.id : []));
  expect(items.toSorted()).toEqual(index.plan.items.map(({ id }) => id).toSorted());
  const told = blocks.flatMap((block) =>
    block.type === 'link' ? `${block.link.from}~${block.link.to}~${block.link.kind}` : [],
  );
  const links = index.plan.links.filter((link) => index.roleOf(link) !== 'containment');
  expect(told.toSorted()).toEqual(links.map(({ from, to, kind }) => `${from}~${to}~${kind}`).toSorted());
  const named = blocks.flatMap((block) => (block.type === 'names' ? block.items : []));
  expect(named).toHaveLength(links.length);
});

test('the contents name what the booklet has, in its order', () => {
  const begins = bookletBlocks(index, NAMES, []).flatMap((block) => {
    if (block.type === 'chapter') return block.id;
    return block.type === 'item' ? block.item.id : [];
  });
  const entries = bookletEntries(index, NAMES).map(({ id }) => id);
  expect(entries).toEqual(begins.filter((id) => entries.includes(id)));
  expect(new Set(entries).size).toBe(entries.length);
});
