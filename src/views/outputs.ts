import type { Component } from 'svelte';
import type { Late, TableFile, TellShapes, ThumbnailProps } from './view.ts';
import type { TellOptions } from './viewOption.ts';

/*
 * What a view is to slides, files, frames and cards, by files of its folder. They stand apart from the views' objects:
 * the first view's script names none of them.
 */
const stills = import.meta.glob<{ readonly default: Component }>('./*/Still.svelte');
const thumbnails = import.meta.glob<{ readonly default: Component<ThumbnailProps> }>('./*/Thumbnail.svelte');
const options = import.meta.glob<{ readonly default: TellOptions }>('./*/options.ts');
const tables = import.meta.glob<{ readonly default: TableFile }>('./*/tableFile.ts');

const shapes = import.meta.glob<{ readonly default: TellShapes }>('./*/shapes.ts');

/** Draws it for a file, a slide or paper, in the room of `getStillSize()`, all of it at once. */
export const stillOf = (view: string): Late<Component> | undefined => stills[`./${view}/Still.svelte`];

/** Draws it small, without words. */
export const thumbnailOf = (view: string): Late<Component<ThumbnailProps>> | undefined =>
  thumbnails[`./${view}/Thumbnail.svelte`];

/** Tells what can be chosen of it where it is put into another page. */
export const optionsOf = (view: string): Late<TellOptions> | undefined => options[`./${view}/options.ts`];

/** Tells it as shapes for an office program, where it is made of boxes and words. */
export const shapesOf = (view: string): Late<TellShapes> | undefined => shapes[`./${view}/shapes.ts`];

/** Returns the file of a table of its own. */
export const tableOf = (view: string): Late<TableFile> | undefined => tables[`./${view}/tableFile.ts`];
