import type { Theme } from '../../plan/model/guidance.ts';

export interface ThemeProps {
  theme: Theme;
  /** The heading, for who leads the keyboard there. */
  heading?: HTMLElement | undefined;
}
