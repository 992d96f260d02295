import type { TellOptions } from '../viewOption.ts';
import { markedName } from '../../account/markedName.ts';
import { placeAround } from './placeAround.ts';

/** The place that stands beside the chosen one. */
const options: TellOptions = (draft) => {
  const { words, index, item, compared } = draft;
  const place = placeAround(index, item.id);
  if (place === undefined) return [];
  const other = placeAround(index, compared?.id ?? '');
  const places = index.plan.items.filter(({ id, map }) => map !== undefined && id !== place.id);
  const option = (value: string, name: string) => ({
    value,
    name,
    href: draft.href({ with: value || undefined }),
    chosen: value === (other?.id ?? ''),
  });
  return [
    {
      type: 'one',
      label: words.districts.compareWith(index.kindOf(place.id)?.name ?? ''),
      options: [
        option('', words.builder.noOther),
        ...places.map((one) => option(one.id, markedName(one, words.account.marked))),
      ],
    },
  ];
};
export default options;
