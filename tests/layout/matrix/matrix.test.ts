import { describe, expect, test } from 'vitest';
import { layoutMatrix, nextSort, type Matrix, type MatrixChoice } from '../../../src/layout/matrix/matrix.ts';
import { matrixKinds, nearestKinds } from '../../../src/layout/matrix/matrixKinds.ts';
import { indexPlan, sourcedOnly } from '../../../src/plan/model/lookup.ts';
import { smallPlan } from '../../plan/smallPlan.ts';
import { realPlan } from '../models.ts';

const small = indexPlan(smallPlan());
const real = indexPlan(realPlan());

/**
 * A table as text: links in each cell (`[]` around what is contained, `.` for none), totals on the right and below,
 * the rows' parents in lines of their own.
 */
function table({ heads, groups, total }: Matrix): string {
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(19)}${cells.map((cell) => cell.padStart(5)).join('')}`;
  const rows = groups.flatMap(({ parent, rows }) => [
    ...(parent === undefined ? [] : [`# ${parent}`]),
    ...rows.map((row) => {
      const cells = row.cells.map(({ relation, ends }) =>
        relation === 'none' ? '.' : relation === 'inside' ? `[${ends.length}]` : `${ends.length}`,
      );
      return line(row.id, [...cells, `=${row.total}`]);
    }),
  ]);
  const sums = line('', [...heads.map((head) => `=${head.total}`), `=${total}`]);
  return `\n${[...rows, sums].join('\n')}\n`;
}

const smallTable = (choice: Partial<MatrixChoice> = {}) =>
  table(layoutMatrix(small, { rows: 'action', columns: 'place', ...choice }));

describe('what a plan can set against each other', () => {
  test('comes from its table and links', () => {
    expect(matrixKinds(small)).toEqual([{ rows: 'action', columns: ['place', 'pillar'] }]);
    expect(matrixKinds(real)).toEqual([
      { rows: 'measure', columns: ['sdg', 'gx', 'policy', 'project', 'district', 'mission', 'value'] },
      { rows: 'project-item', columns: ['sdg', 'gx', 'policy', 'project'] },
      { rows: 'direction', columns: ['sdg', 'gx', 'policy', 'district'] },
    ]);
  });

  test.each([
    // asked                                     given
    [{}, { rows: 'measure', columns: 'sdg' }],
    [
      { rows: 'direction', columns: 'policy' },
      { rows: 'direction', columns: 'policy' },
    ],
    [{ columns: 'district' }, { rows: 'measure', columns: 'district' }],
    [
      { rows: 'direction', columns: 'project' },
      { rows: 'direction', columns: 'sdg' },
    ],
    [
      { rows: 'vision', columns: 'period' },
      { rows: 'measure', columns: 'sdg' },
    ],
  ])('asked for %j it gives %j', (asked, given) => {
    expect(nearestKinds(matrixKinds(real), asked)).toEqual(given);
  });

  test('is nothing in a plan without links', () => {
    const bare = indexPlan({ ...smallPlan(), links: [] });
    expect(matrixKinds(bare)).toEqual([]);
    expect(nearestKinds([], {})).toBeUndefined();
  });
});

describe('the table of the small plan', () => {
  test('has a row for each action under its pillar, a column for each place', () => {
    expect(smallTable()).toBe(`
# sea
beach                  1    1   =2
seaweed                1    1   =2
# forest
spring                 .    1   =1
wood                   .    1   =1
                      =2   =4   =6
`);
  });

  test('tells what a column contains from what it is linked to', () => {
    expect(smallTable({ columns: 'pillar' })).toBe(`
# sea
beach                [1]    .    .   =1
seaweed              [1]    .    .   =1
# forest
spring                 .  [1]    .   =1
wood                   .  [1]    .   =1
                      =2   =2   =0   =4
`);
  });

  test('sorted by a column or by the sums, ties in the plan’s order', () => {
    const order = (sort: string) =>
      layoutMatrix(small, { rows: 'action', columns: 'place', sort }).groups.map(({ parent, rows }) => [
        parent,
        rows.map(({ id }) => id).join(' '),
      ]);
    expect(order('-place-coast')).toEqual([[undefined, 'beach seaweed spring wood']]);
    expect(order('place-coast')).toEqual([[undefined, 'spring wood beach seaweed']]);
    expect(order('total')).toEqual([[undefined, 'spring wood beach seaweed']]);
    expect(order('-total')).toEqual([[undefined, 'beach seaweed spring wood']]);
    expect(order('sea')).toHaveLength(2);
    expect(order('nothing')).toHaveLength(2);
  });

  test('without what does not come from the source', () => {
    const sourced = indexPlan(sourcedOnly(smallPlan()).plan);
    const { heads, groups } = layoutMatrix(sourced, { rows: 'action', columns: 'place' });
    expect(heads).toEqual([]);
    expect(groups.map(({ parent, rows }) => [parent, rows.map(({ id }) => id).join(' ')])).toEqual([
      ['sea', 'beach'],
      [undefined, 'seaweed'],
      ['forest', 'spring'],
    ]);
  });
});

describe('the table of the real plan', () => {
  test('of directions and policies: what serves a policy or one of its measures', () => {
    expect(table(layoutMatrix(real, { rows: 'direction', columns: 'policy' }))).toMatchInlineSnapshot(`
      "
      # district-akabori
      district-akabori-1     .    .    3    .    .    .    .   =3
      district-akabori-2     .    .    .    2    .    2    .   =4
      district-akabori-3     .    .    2    2    .    .    .   =4
      district-akabori-4     .    .    .    3    1    .    .   =4
      # district-isesaki
      district-isesaki-1     3    .    .    .    .    .    .   =3
      district-isesaki-2     .    .    4    .    .    .    .   =4
      district-isesaki-3     .    .    3    2    .    .    .   =5
      district-isesaki-4     .    .    .    .    3    .    .   =3
      # district-azuma
      district-azuma-1       .    .    3    .    .    .    .   =3
      district-azuma-2       .    .    .    3    .    .    .   =3
      district-azuma-3       .    .    2    2    .    .    .   =4
      district-azuma-4       .    .    .    3    1    .    .   =4
      # district-sakai
      district-sakai-1       .    .    3    .    .    .    .   =3
      district-sakai-2       .    .    2    3    .    .    .   =5
      district-sakai-3       .    .    2    2    .    .    .   =4
      district-sakai-4       .    .    .    .    2    2    .   =4
                            =3   =0  =24  =22   =7   =4   =0  =60
      "
    `);
  });

  test('of project items and the projects that contain them', () => {
    const { groups } = layoutMatrix(real, { rows: 'project-item', columns: 'project' });
    const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.filter(({ relation }) => relation === 'inside')).toHaveLength(15);
    expect(cells.filter(({ relation }) => relation === 'linked')).toHaveLength(0);
  });

  test('has every link to a goal exactly once', () => {
    const { groups, total } = layoutMatrix(real, { rows: 'measure', columns: 'sdg' });
    const shown = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells.flatMap(({ ends }) => ends)));
    const links = real.plan.links.filter(({ kind, from }) => kind === 'sdg' && real.item(from)?.kind === 'measure');
    expect(new Set(shown.map(({ link }) => link))).toEqual(new Set(links));
    expect([shown.length, total]).toEqual([links.length, links.length]);
  });

  test('says through which item of a project a measure is served, and on what that rests', () => {
    const { groups } = layoutMatrix(real, { rows: 'measure', columns: 'project' });
    for (const { cells } of groups.flatMap(({ rows }) => rows)) {
      for (const { column, ends, bases } of cells) {
        expect(ends.every(({ end }) => end === column || real.parent(end) === column)).toBe(true);
        expect(new Set(ends.map(({ link }) => link.basis))).toEqual(new Set(bases));
      }
    }
  });
});

test('a click sorts by the largest, then the smallest, then not at all', () => {
  expect(nextSort(undefined, 'a')).toBe('-a');
  expect(nextSort({ by: 'a', order: 'descending' }, 'a')).toBe('a');
  expect(nextSort({ by: 'a', order: 'ascending' }, 'a')).toBeUndefined();
  expect(nextSort({ by: 'a', order: 'ascending' }, 'b')).toBe('-b');
});
