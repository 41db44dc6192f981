import type { ProgramBasics } from './program.ts';
import { quote } from './to-do.ts';

/** `program.yaml` of a new program: what is known is written, everything else is `null`. */
export function programFile({ name, company, product, url }: Omit<ProgramBasics, 'dir' | 'today'>): string {
  return `# The program: what this site is called wherever it names itself.
name: ${quote(name)}

# The host: the company whose product partners integrate with.
host: { company: ${quote(company)}, product: ${quote(product)}, website: ${quote(new URL(url).origin)} }

# The site. sample: true shows the notice that the listings are invented; language and direction are those of your content.
site:
  url: ${quote(new URL(url).origin)}
  title: ${quote(name)}
  description: ${quote(`Build an integration with ${product}, or find one that fits.`)}
  language: en
  direction: ltr
  repository: null
  sample: true

# One accent color, from which readable shades are derived, and two pictures beside this file.
theme: { accent: "#3b5b7a", logo: ./mark.svg, favicon: ./mark.svg }

# Where an integration sends its calls. null means that it is not known yet: pages say so in a sentence. Leave out audience if your host expects none.
environments:
  sandbox: { api: null, authorize: null, token: null, audience: null, login: null }
  production: { api: null, authorize: null, token: null, audience: null, login: null }

links:
  interest: null
  oauthRegistration: null
  oauthDocs: null
  exampleApp: null
  postmanCollection: null
  supportForm: null
  requestIntegration: null
contacts: { submissions: null, reviewers: [] }

# Sizes in pixels and bytes; the most categories, scopes and pictures that a listing may have.
limits:
  logo: { minSize: 256, maxBytes: 1000000 }
  screenshot: { minWidth: 1000, maxBytes: 3000000 }
  categories: 3
  scopes: 20
  pictures: 24
oauth: { expectedScopes: [stay-connected] }

# After how many days a checked article, or a "coming soon", is called old.
freshness: { verifiedDays: 180, comingSoonDays: 120 }

# SHA-256 of strings that look like secrets and are none.
knownFalseSecrets: []
`;
}
