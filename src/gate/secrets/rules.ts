import type { RuleDescription } from '../../rules/rule.ts';

/** What the rule catalog says about the scan for secrets. */
export const SECRET_RULES: readonly RuleDescription[] = [
  {
    id: 'secret/found',
    severity: 'error',
    why: 'Whoever reads a password, token or key here can use it at once, and the history of the file keeps it after it is deleted.',
    fix: 'Replace the secret by a new one where it was made, and write a placeholder such as <client-secret> here. What never was a secret may pass once its SHA-256 stands in knownFalseSecrets of program.yaml.',
  },
  {
    id: 'secret/in-picture',
    severity: 'error',
    why: 'Pictures carry remarks of the program that made them, which nobody sees and everybody can read.',
    fix: 'Replace the secret by a new one where it was made, and export the picture without its metadata.',
  },
  {
    id: 'secret/in-site',
    severity: 'error',
    why: 'A page or a script can hold a secret that stands in no content file, such as a value of the machine that builds the site.',
    fix: 'Find out how the value gets into the page, take it out there, and replace the secret by a new one where it was made.',
  },
];
