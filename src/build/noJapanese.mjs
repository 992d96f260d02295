/** Hiragana, katakana, kanji, the signs that are written among them, and what is as wide as they are. */
const JAPANESE = /[\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Han}\u3000-\u303f\uff00-\uffef]/u;

/**
 * A rule for the linter: no Japanese text in code, markup or attributes. Comments may have some, and so may a sign that
 * is written as its number (`\u3000`): that is no word.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noJapanese = {
  meta: { type: 'problem', schema: [], messages: { japanese: 'Words are handed down: write them in src/i18n/.' } },
  create(context) {
    /** @param {import('eslint').Rule.Node} node */
    const check = (node) => {
      if (JAPANESE.test(context.sourceCode.getText(node))) context.report({ node, messageId: 'japanese' });
    };
    return { Literal: check, TemplateElement: check, SvelteText: check, SvelteLiteral: check };
  },
};
