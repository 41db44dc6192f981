import { policy, publication } from 'virtual:waymark';
import type { PackageId } from '../domain/packages.ts';
import { editAddress } from '../domain/repository.ts';
import { setQuotes } from '../domain/text/quotes.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';
import { ENVIRONMENTS, type EnvironmentId, type EnvironmentValueName, type Program } from '../schemas/program.ts';
import { words } from './words.ts';

// Rules are written for the terminal first.
const rules = publication.rules.map((rule) => ({ ...rule, why: setQuotes(rule.why), fix: setQuotes(rule.fix) }));

/** What is true of the whole program. */
export function getProgram(): Program {
  return publication.program;
}

/** Whether this is a preview, in which hidden listings are shown. */
export function isPreview(): boolean {
  return publication.preview;
}

/** The content security policy that a page holds. There is none while the site is developed, where styles change in open pages. */
export function findPolicy(): string | undefined {
  return policy;
}

/** Where every integration stands, and what keeps the content from the public; `undefined` in a site for the public. */
export function getReport() {
  return publication.reported;
}

/** The day that counts as today. */
export function getToday(): string {
  return publication.today;
}

/** The mark of the program for the header. */
export function getMark() {
  return publication.mark;
}

/** Every rule by which content is checked, by id. */
export function getRules() {
  return rules;
}

/** The rules that judge a package of a submission, in the order of what they look at. */
export function getPackageRules(id: PackageId) {
  const ids = publication.packageRules.find((entry) => entry.id === id)?.rules ?? [];
  return ids.flatMap((rule) => rules.find((described) => described.id === rule) ?? []);
}

/** Links of the header. */
export function getNavigation(): readonly { title: string; href: string }[] {
  const { navigation } = words.site;
  return (
    publication.program.navigation ?? [
      { title: navigation.guide, href: '/guide/' },
      { title: navigation.ecosystem, href: '/ecosystem/' },
      { title: navigation.news, href: '/whats-new/' },
      { title: navigation.questions, href: '/faq/' },
    ]
  );
}

/** Links of the footer, behind those of the header. */
export function getFooterLinks(): readonly { title: string; href: string }[] {
  const { footer } = words.site;
  return (
    publication.program.footer ?? [
      { title: footer.permissions, href: '/permissions/' },
      { title: footer.planner, href: '/planner/' },
      { title: footer.feeds, href: '/whats-new/#feeds' },
      { title: footer.data, href: '/api/' },
      { title: footer.rules, href: '/submit/rules/' },
    ]
  );
}

/** A value of every environment: `null` where it is not known yet, `undefined` where the host has none. */
export function getEnvironmentValues(name: EnvironmentValueName): readonly { environment: EnvironmentId; value: string | null | undefined }[] {
  return ENVIRONMENTS.map((environment) => ({ environment, value: publication.program.environments[environment][name] }));
}

/** An address of this site with its domain. @example absoluteUrl('/guide/'); // 'https://partners.example.com/guide/' */
export function absoluteUrl(path: string): string {
  return new URL(path, publication.program.site.url).href;
}

/** A word of the glossary. */
export function getTerm(id: string): GlossaryEntry {
  const entry = publication.glossary.find((one) => one.id === id);
  if (!entry) throw new Error(`The glossary has no entry "${id}".`);
  return entry;
}

/**
 * Where a file of the content is edited, or `undefined` where the program has named no repository.
 *
 * @param path path inside the content folder
 */
export function getEditAddress(path: string): string | undefined {
  const { repository, branch = 'main' } = publication.program.site;
  return repository === null ? undefined : editAddress(repository, branch, `${publication.contentDir.split(/[\\/]/).at(-1) ?? ''}/${path}`);
}
