/** The words of the open data page; what the fields mean is in src/about/openData/fields.ts. */
export interface OpenDataWords {
  readonly fieldMeanings: FieldMeanings;
  readonly title: string;
  readonly english: string;
  readonly lead: (items: number, links: number) => string;
  readonly files: string;
  readonly file: string;
  readonly what: string;
  readonly use: string;
  readonly size: (bytes: number) => string;
  readonly about: Readonly<Record<string, string>>;
  readonly examples: Readonly<Record<string, string>>;
  readonly alone: string;
  readonly aloneLead: string;
  readonly aloneLink: string;
  readonly count: string;
  readonly kind: string;
  readonly symbol: string;
  readonly number: string;
  readonly sum: string;
  readonly countItems: string;
  readonly countLinks: string;
  readonly fields: string;
  readonly fieldsLead: string;
  readonly itemFields: string;
  readonly linkFields: string;
  readonly planParts: string;
  readonly meaning: string;
  readonly name: string;
  readonly none: string;
  readonly basis: string;
  readonly basisLead: string;
  readonly basisItems: string;
  readonly basisLinks: string;
  readonly provisional: string;
  readonly license: string;
  readonly publisher: (publisher: string, source: string) => string;
  readonly licensed: (license: string) => string;
  readonly otherSources: string;
  readonly packages: string;
  readonly version: string;
  readonly versionLead: (version: string) => string;
  readonly cite: string;
  readonly citeText: (title: string, version: string, publisher: string, source: string, license: string) => string;
}

/** What the fields of items, of links and of the whole file mean, by the names of the fields. */
export interface FieldMeanings {
  readonly item: Readonly<Record<string, string>>;
  readonly link: Readonly<Record<string, string>>;
  readonly plan: Readonly<Record<string, string>>;
}
