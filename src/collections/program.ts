import { publication } from 'virtual:waymark';
import { ENVIRONMENTS, type EnvironmentId, type EnvironmentValueName, type Program } from '../schemas/program.ts';

/** What is true of the whole program. */
export function getProgram(): Program {
  return publication.program;
}

/** Whether this is a preview, in which hidden listings are shown. */
export function isPreview(): boolean {
  return publication.preview;
}

/** The mark of the program for the header. */
export function getMark() {
  return publication.mark;
}

/** Every rule by which content is checked, by id. */
export function getRules() {
  return publication.rules;
}

/** Links of the header. */
export function getNavigation(): readonly { title: string; href: string }[] {
  return (
    publication.program.navigation ?? [
      { title: 'Guide', href: '/guide/' },
      { title: 'Ecosystem', href: '/ecosystem/' },
      { title: 'What’s new', href: '/whats-new/' },
      { title: 'FAQ', href: '/faq/' },
    ]
  );
}

/** A value of every environment, `null` where it is not known yet. */
export function getEnvironmentValues(name: EnvironmentValueName): readonly { environment: EnvironmentId; value: string | null }[] {
  return ENVIRONMENTS.map((environment) => ({ environment, value: publication.program.environments[environment][name] }));
}

/** An address of this site with its domain. @example absoluteUrl('/guide/'); // 'https://partners.example.com/guide/' */
export function absoluteUrl(path: string): string {
  return new URL(path, publication.program.site.url).href;
}
