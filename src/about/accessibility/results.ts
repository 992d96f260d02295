import type { Criteria } from './criteria.ts';

/** What a plan's folder has under `accessibility/`: what the statement is made from. */
export interface Statement {
  readonly criteria: Criteria;
  readonly results: Results;
}

/**
 * What the browser tests found when axe judged the pages: `npm run accessibility` writes it, nobody edits it.
 */
export interface Results {
  /** Version of axe-core, the engine that judges. */
  readonly engine: string;
  /** Name and version of the browser. */
  readonly browser: string;
  /** The rules that were run, by their ids. */
  readonly rules: Readonly<Record<string, Rule>>;
  /** The tests that judge, by file and title; one may judge several screens, or none on this turn of its loop. */
  readonly tests: readonly string[];
  readonly screens: readonly JudgedScreen[];
}

export interface Rule {
  /** What it asks for, in Japanese. */
  readonly help: string;
  /** Numbers of the success criteria that it is about: `1.4.3`. Best practices are about none. */
  readonly criteria: readonly string[];
}

/** A page in one of its states, as a test has judged it. Rules that are not named had nothing to judge in it. */
export interface JudgedScreen {
  readonly spec: string;
  readonly test: string;
  /** From the site's root: `./#/graph/policy-4`. */
  readonly address: string;
  /** Width × height in CSS px. */
  readonly size: string;
  /** ISO date. */
  readonly date: string;
  readonly passed: readonly string[];
  /** What axe leaves to a person. */
  readonly unsure: readonly string[];
  readonly failed: readonly string[];
  /** Elements that play sound or moving pictures. */
  readonly media: number;
}
