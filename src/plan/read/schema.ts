import { schemaMessages } from '../../messages/schemaMessages.ts';
import { z } from 'zod';
import { ITEM_SLOT } from '../model/feedbackAddress.ts';
import { TEXTURES } from '../model/meta.ts';
import { BASES, ITEM_ROLES, LINK_ROLES } from '../model/types.ts';

export type Schema<T> = z.ZodType<T>;
export type SchemaIssue = z.core.$ZodIssue;

/**
 * The shape of each thing that a person types, one at a time.
 *
 * Shapes are strict: a key that nobody knows is a typing mistake. What things mean together is checked elsewhere.
 */
const text = z.string().trim().min(1, schemaMessages.text);
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, schemaMessages.id);
const year = z.int().min(1900, schemaMessages.year).max(2999, schemaMessages.year);
const years = z.strictObject({ from: year, to: year });
const basis = z.enum(BASES);
const color = z.string().regex(/^#[0-9a-fA-F]{6}$/, schemaMessages.color);
const reading = text.regex(/^[^\p{Script=Han}\p{Script=Katakana}]+$/u, schemaMessages.reading);
const cells = z.int().min(1, schemaMessages.fromOne).max(100, schemaMessages.toHundred);
const map = z.strictObject({ column: cells, row: cells, width: cells, height: cells });
const count = z.int().min(0, schemaMessages.fromZero);

/** What a text or a link rests on, spelled out. */
const grounds = {
  basis,
  reason: text.exactOptional(),
  quote: text.exactOptional(),
  source: text.exactOptional(),
  place: text.exactOptional(),
};

/** A short form for the common case: `parent: x` for `parent: { to: x }`, `short: x` for `short: [x]`. */
const listOf = <T extends z.ZodType>(one: T) =>
  z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(one));

const source = z.strictObject({
  id,
  name: text,
  short: text,
  url: text.exactOptional(),
  date: text.exactOptional(),
  file: text.exactOptional(),
});

const milestone = z.strictObject({
  date: z.iso.date(schemaMessages.day),
  name: text,
  kind: text.exactOptional(),
  note: text.exactOptional(),
  basis,
  source: text,
  place: text.exactOptional(),
});

/** The address that a site is published on; a slash ends it, so that the pages' paths can follow. */
export const siteSchema = z
  .url({ protocol: /^https?$/, error: schemaMessages.site })
  .refine((site) => !/[?#]/.test(site), { error: schemaMessages.siteEnd })
  .transform((site) => site.replace(/\/*$/, '/'));

/** Another site, or a mail: what else an address can do (`javascript:`) is not wanted. */
const feedback = z
  .string()
  .regex(/^(https:\/\/|mailto:)\S+$/, schemaMessages.feedback)
  .refine((address) => address.includes(ITEM_SLOT), { error: schemaMessages.feedback });

export const headSchema = z.strictObject({
  id,
  title: text,
  subtitle: text,
  publisher: text,
  municipalityCode: z
    .string()
    .regex(/^\d{6}$/, schemaMessages.municipalityCode)
    .exactOptional(),
  version: z.iso.date(schemaMessages.version),
  language: text,
  site: siteSchema.exactOptional(),
  notice: text,
  intro: text.exactOptional(),
  makers: text.exactOptional(),
  license: z.strictObject({ name: text, url: text.exactOptional() }),
  feedback: feedback.exactOptional(),
  center: text,
  years,
  embed: z
    .strictObject({
      element: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/, schemaMessages.element),
    })
    .default({ element: 'plan-explorer' }),
  sources: z.array(source).min(1, schemaMessages.sources),
  milestones: z.array(milestone).default([]),
  files: z.array(text),
});
export type HeadEntry = z.infer<typeof headSchema>;

export const kindSchema = z.strictObject({
  id,
  role: z.enum(ITEM_ROLES).exactOptional(),
  name: text,
  counter: text,
  count: count.exactOptional(),
  countEach: count.exactOptional(),
  countQuote: text.exactOptional(),
  under: z.array(text).default([]),
  contains: z.strictObject(grounds).exactOptional(),
  provisionalNote: text.exactOptional(),
  statement: text.exactOptional(),
});
export type KindEntry = z.infer<typeof kindSchema>;

export const linkKindSchema = z.strictObject({
  id,
  role: z.enum(LINK_ROLES).exactOptional(),
  outward: text,
  inward: text,
  sentence: text.refine((value) => value.includes('{from}') && value.includes('{to}'), {
    error: schemaMessages.sentence,
  }),
  basis: basis.exactOptional(),
  from: z.array(text).exactOptional(),
  to: z.array(text).exactOptional(),
  cover: z.array(text).default([]),
  levels: z.record(z.string(), text).exactOptional(),
});
export type LinkKindEntry = z.infer<typeof linkKindSchema>;

export const groupSchema = z.strictObject({ kind: text, name: text });
export type GroupEntry = z.infer<typeof groupSchema>;

const kindList = z.array(text).min(1, schemaMessages.kinds);
export const tableSchema = z.strictObject({ rows: kindList, columns: kindList });
export type TableEntry = z.infer<typeof tableSchema>;

export const overlaySchema = z.strictObject({
  id,
  type: text,
  kind: text,
  link: text,
  textures: z.record(z.string(), z.enum(TEXTURES)).exactOptional(),
});
export type OverlayEntry = z.infer<typeof overlaySchema>;

export const linkSchema = z.strictObject({ to: text, level: text.exactOptional(), ...grounds });
export type LinkEntry = z.infer<typeof linkSchema>;

export const ruleSchema = z.strictObject({
  kind: text,
  from: listOf(text),
  to: text,
  level: text.exactOptional(),
  unless: z.literal('own').exactOptional(),
  ...grounds,
});
export type RuleEntry = z.infer<typeof ruleSchema>;

export const defaultsSchema = z.strictObject({
  kind: text.exactOptional(),
  basis: basis.exactOptional(),
  source: text.exactOptional(),
  place: text.exactOptional(),
});
export type DefaultsEntry = z.infer<typeof defaultsSchema>;

/** An item without its links and its parent, which are read one by one as links. */
export const itemSchema = z.strictObject({
  id,
  kind: text,
  number: z.int().min(1, schemaMessages.fromOne).exactOptional(),
  name: text,
  reading: reading.exactOptional(),
  short: listOf(text).default([]),
  aliases: listOf(text).exactOptional(),
  text: text.exactOptional(),
  basis,
  reason: text.exactOptional(),
  source: text,
  place: text.exactOptional(),
  color: color.exactOptional(),
  years: years.exactOptional(),
  map: map.exactOptional(),
});
export type ItemEntry = z.infer<typeof itemSchema>;

export const statementSchema = z.strictObject({
  id,
  title: text,
  text,
  basis,
  source: text,
  place: text.exactOptional(),
});
export type StatementEntry = z.infer<typeof statementSchema>;

export const townSchema = z.strictObject({
  name: text,
  reading,
  aliases: listOf(reading).exactOptional(),
  item: text,
  basis,
  reason: text.exactOptional(),
  source: text,
  place: text.exactOptional(),
});
export type TownEntry = z.infer<typeof townSchema>;

/** A lead into the plan is our reading unless it says otherwise. */
const lead = z.strictObject({ to: text, ...grounds, basis: basis.default('editorial') });
export type LeadEntry = z.infer<typeof lead>;

const words = z.array(text).min(1, schemaMessages.words);
export const themeSchema = z.strictObject({ id, name: text, words, leads: z.array(lead).min(1, schemaMessages.leads) });
export type ThemeEntry = z.infer<typeof themeSchema>;

export const termSchema = z.strictObject({
  id,
  term: text,
  spellings: listOf(text).default([]),
  text,
  basis,
  reason: text.exactOptional(),
  source: text,
  place: text.exactOptional(),
});
export type TermEntry = z.infer<typeof termSchema>;

export const unsaidSchema = z.strictObject({ id, words, near: z.array(lead).default([]) });
export type UnsaidEntry = z.infer<typeof unsaidSchema>;

export const renamedSchema = z.record(z.string(), text);
export type RenamedEntry = z.infer<typeof renamedSchema>;
