import { type ConfigData, HtmlValidate, StaticConfigLoader, version } from 'html-validate';
import type { Defect } from './defect.ts';
import { FREE_ATTRIBUTES, withoutTemplates } from './html-shapes.ts';

/** What is asked of every page: the standard of HTML and its accessibility, but for the following. */
export const HTML_RULES: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document'],
  root: true,
  rules: {
    // How the source is laid out is nobody's concern: no reader sees it.
    'no-trailing-whitespace': 'off',
    // Redirects are written by Astro, in lower case, which the standard allows.
    'doctype-style': 'off',
    // A list without bullets is no list to VoiceOver unless it says so.
    'no-redundant-role': 'off',
    // Every script and style comes from the site itself, and its name changes with its content.
    'require-sri': 'off',
    // Titles are as long as what they name; search engines cut what is too long for them.
    'long-title': 'off',
    // Firefox keeps ticks over a reload unless a box says no, and would show what the reader's own list does not hold.
    'input-attributes': 'off',
    'valid-autocomplete': 'off',
    // "On this page" stands twice, for narrow and for wide screens, and one of them is shown. axe judges what is shown.
    'unique-landmark': 'off',
    // The boxes of one list share a name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // The standard asks of an id that it has no blanks.
    'valid-id': ['error', { relaxed: true }],
  },
};

/** Changes with whatever could change what is found in a page, or which pages count as alike. */
export const HTML_VERSION = `${version} ${JSON.stringify(HTML_RULES)} ${FREE_ATTRIBUTES.source}`;

/** Resolves the rules once: html-validate itself does so for every page, which takes a fifth of its time. */
class OneConfig extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(page: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.#resolved ??= super.getConfigFor(page));
  }
}

let validator: HtmlValidate | undefined;

/** Every mistake in the HTML of a page, each with its place. @param page path of the page in its site */
export async function validatePage(html: string, page: string): Promise<Defect[]> {
  validator ??= new HtmlValidate(new OneConfig(HTML_RULES));
  const { results } = await validator.validateString(withoutTemplates(html), page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => ({ page: `${page}:${line}:${column}`, message: `${message} (${ruleId})` })));
}
