import type { Account } from '../../../account/account.ts';
import type { LegendSign } from '../../../account/legend.ts';
import type { Block } from '../../../layout/text/column.ts';
import { explorerBeside } from '../../../state/explorerBeside.ts';
import type { Explorer } from '../../../state/explorer.svelte.ts';
import { accountOf } from '../../../views/accounts.ts';
import { viewOf } from '../../../views/views.ts';
import { drawPicture } from '../../drawPicture.ts';
import { legendBlocks } from '../../frameBlocks.ts';
import type { Shot } from '../../slideOf.ts';
import { sourceLines } from '../../sourceLines.ts';

/** A scene on a handout. */
export interface HandoutScene {
  readonly title: string;
  readonly text: string;
  /** Nothing where the address has no picture. */
  readonly drawing: Element | undefined;
  /** What the picture shows, in words. */
  readonly alt: string;
  readonly legend: readonly Block<LegendSign>[];
  /** What it rests on, where it comes from, whose words title and text are. */
  readonly grounds: readonly string[];
  /** What is to be known of the plan and the file, the same for every scene. */
  readonly about: readonly string[];
}

/** How many scenes a page has. */
export type ScenesPerPage = 2 | 4;

/** Px that a picture is drawn in, in the proportions of its room: the fewer, the larger its letters. */
const SIZES: Readonly<Record<ScenesPerPage, { readonly width: number; readonly height: number }>> = {
  2: { width: 800, height: 576 },
  4: { width: 640, height: 352 },
};

/** Draws one scene for a handout. */
export async function handoutScene(
  page: Explorer,
  shot: Shot,
  perPage: ScenesPerPage,
  date: Date,
): Promise<HandoutScene> {
  const { title, text, credit } = shot;
  const explorer = explorerBeside(page, shot.address, shot.highlight);
  const account = accountOf(explorer);
  const { words } = explorer;
  const [source, ...about] = sourceLines(explorer.model.plan.meta, account, date, words);
  const drawing = await drawPicture(page, shot.address, { type: 'alone', size: SIZES[perPage] }, shot.highlight);
  return {
    title,
    text,
    drawing: drawing?.element,
    alt: account.alternative,
    legend: legendBlocks(account, words),
    grounds: [...account.sentences, ...reasons(explorer, account), account.basisLine, source, ...credit].filter(
      (line) => line !== '',
    ),
    about,
  };
}

/** Up to so many links have their reasons told below a picture. */
const MOST_REASONS = 4;

/** Why what a picture is about is linked, where it does not tell that itself. */
function reasons({ view, paths, words }: Explorer, { about }: Account): string[] {
  const told = paths !== undefined && viewOf(view).tellsPaths;
  if (told || about.length > MOST_REASONS) return [];
  return about.map(({ sentence, link }) => {
    const ground = words.account.ground(sentence, words.page.basis[link.basis]);
    return link.reason === undefined ? ground : words.punctuation.colon(ground, link.reason);
  });
}
