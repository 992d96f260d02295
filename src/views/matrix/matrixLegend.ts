import type { LegendEntry } from '../../account/legend.ts';
import type { AccountWords } from '../../account/words.ts';
import type { Matrix } from '../../layout/matrix/matrix.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import { BASES } from '../../plan/model/types.ts';

/** Returns what the signs of a table mean, those alone that are in it. */
export function matrixLegend(
  index: PlanIndex,
  matrix: Matrix,
  { basis: names, matrix: words }: Pick<AccountWords, 'basis' | 'matrix'>,
): LegendEntry[] {
  const cells = matrix.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const linked = cells.filter(({ relation }) => relation === 'linked');
  const inside = cells.filter(({ relation }) => relation === 'inside');
  const kindName = (id: string) => index.kind(id)?.name ?? id;
  const weakest = BASES.findLast((basis) => inside.some(({ bases }) => bases.at(-1) === basis));
  return [
    // A sign's ring is that of the weakest of its links: it promises no more than all of them hold.
    ...BASES.filter((basis) => linked.some(({ bases }) => bases.at(-1) === basis)).map((basis): LegendEntry => ({
      text: words.linked(names[basis]),
      sign: { type: 'cell', relation: 'linked', basis },
    })),
    ...(weakest === undefined
      ? []
      : [
          {
            text: words.insideOn(
              kindName(matrix.columns),
              kindName(matrix.rows),
              BASES.filter((basis) => inside.some(({ bases }) => bases.includes(basis))).map((basis) => names[basis]),
            ),
            sign: { type: 'cell', relation: 'inside', basis: weakest },
          } as const,
        ]),
    ...(cells.some(({ ends }) => ends.length > 1) ? [{ text: words.count }] : []),
    ...(cells.some(({ relation }) => relation === 'none') ? [{ text: words.none }] : []),
  ];
}
