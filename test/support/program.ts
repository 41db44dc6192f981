import type { Program } from '../../src/schemas/program.ts';

/** Fields of `program.yaml` for an invented host, everything known. */
export function aProgram(changes: Partial<Program> = {}): Program {
  return {
    name: 'Quarry Partner Program',
    host: { company: 'Quarry', product: 'Quarry Hire', website: 'https://www.quarry.example' },
    site: {
      url: 'https://partners.quarry.example',
      title: 'Quarry Partner Program',
      description: 'Build an integration with Quarry, or find one that fits.',
      language: 'en',
      direction: 'ltr',
      repository: 'https://git.quarry.example/partners',
      sample: false,
    },
    theme: { accent: '#335577', logo: 'logo.svg', favicon: 'favicon.svg' },
    environments: {
      sandbox: anEnvironment('sandbox.quarry.example'),
      production: anEnvironment('app.quarry.example'),
    },
    links: {
      interest: 'https://www.quarry.example/partners',
      oauthRegistration: 'https://www.quarry.example/register',
      oauthDocs: 'https://www.quarry.example/oauth',
      exampleApp: 'https://www.quarry.example/example',
      postmanCollection: 'https://www.quarry.example/postman',
      supportForm: 'https://www.quarry.example/support-form',
      requestIntegration: 'https://www.quarry.example/request',
    },
    contacts: { submissions: 'partners@quarry.example', reviewers: ['review@quarry.example'] },
    limits: { logo: { minSize: 256, maxBytes: 1_000_000 }, screenshot: { minWidth: 1000, maxBytes: 3_000_000 }, categories: 3, scopes: 20, pictures: 24 },
    oauth: { expectedScopes: ['stay'] },
    freshness: { verifiedDays: 180, comingSoonDays: 120 },
    knownFalseSecrets: [],
    ...changes,
  };
}

function anEnvironment(host: string): Program['environments']['sandbox'] {
  return {
    api: `https://api.${host}/v1`,
    authorize: `https://auth.${host}/authorize`,
    token: `https://auth.${host}/token`,
    audience: `https://api.${host}/v1/`,
    login: `https://${host}/login`,
  };
}
