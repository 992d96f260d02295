import { VIEWS } from '../../src/views/views.ts';

/** What may be chosen in any view, and what it does to what is shown. */
const STATES: readonly { readonly name: string; readonly item?: string; readonly query?: string }[] = [
  { name: 'nothing chosen' },
  { name: 'a policy', item: 'policy-4' },
  { name: 'a provisional measure', item: 'measure-4-2' },
  { name: 'a district', item: 'district-akabori' },
  { name: 'a goal', item: 'sdg-13' },
  { name: 'a path', item: 'district-isesaki-4', query: 'to=sdg-13' },
  { name: 'a path across', item: 'district-isesaki-4', query: 'to=district-sakai-4' },
  { name: 'goals', query: 'sdg=11,13' },
  { name: 'every level', query: 'gx=1' },
  { name: 'a year to come', query: 'year=2031' },
  { name: 'sourced things', query: 'basis=sourced' },
  { name: 'a comparison', item: 'district-isesaki', query: 'with=district-sakai' },
  { name: 'other rows', query: 'rows=project-item&columns=sdg&steps=2' },
];

/** Every view in each of them. */
export const CASES = VIEWS.flatMap(({ id }) =>
  STATES.map(({ name, item = '', query }) => ({
    view: id,
    name,
    address: `#/${id}${item && `/${item}`}${query === undefined ? '' : `?${query}`}`,
  })),
);
