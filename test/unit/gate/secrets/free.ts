import { chars } from './cases.ts';

/** Texts without a secret, each as its authors would write it. None may raise an alarm. */
const hex = (length: number) => chars(length, '0123456789abcdef');
const uuid = '250d8f03-738a-4bba-a671-8a3d73477145';

/** Something stands where a secret would, and says that it is none. */
const PLACEHOLDERS = [
  'client_secret: <client-secret>',
  "  --data-urlencode 'client_secret=<client-secret>' \\",
  'client_secret=YOUR_SECRET',
  `data:font/woff2;base64,d09GMgABAAAA/${'EAA'}${chars(90)}+AAQ==`, // a piece between two signs of Base64
  'client_secret: "your-client-secret-goes-here"',
  'CLIENT_SECRET=${CLIENT_SECRET}',
  'clientSecret: process.env.LEVER_CLIENT_SECRET,',
  'client_secret = os.environ["LEVER_CLIENT_SECRET"]',
  'client_secret = ENV.fetch("LEVER_CLIENT_SECRET_2026")',
  'api_key: ${process.env.WAYMARK_CANARY}',
  'const apiKey = import.meta.env.LEVER_API_KEY;',
  'Authorization: Bearer {{access_token}}',
  'Authorization: Bearer <access-token>',
  "-H 'Authorization: Bearer $ACCESS_TOKEN'",
  'Authorization: Bearer YOUR_ACCESS_TOKEN',
  'Authorization: Bearer eyJhbGciOi…',
  'Authorization: Basic <base64 of name and password>',
  'Authorization: Basic dXNlcm5hbWU6cGFzc3dvcmQ=', // username:password
  'const headers = { Authorization: `Bearer ${accessToken}` };',
  'curl -u API_KEY: https://api.lever.example/v1/stages',
  'curl -u YOUR_API_KEY: https://api.lever.example/v1/stages',
  'curl --user "$LEVER_KEY:" https://api.lever.example/v1/stages',
  'https://user:password@db.northlight.example/jobs',
  'https://<user>:<password>@northlight.example',
  'postgres://${DB_USER}:${DB_PASSWORD}@localhost/north',
  'otpauth://totp/North:anna?secret=JBSWY3DPEHPK3PXP&issuer=North', // as in every manual
  'otpauth://totp/North:anna?secret=<secret>&issuer=North',
  'https://north.blob.core.windows.net/logos?sv=2022-11-02&sig=<signature>',
  'password: ********',
  'password: xxxxxxxx',
  'Password: ••••••••',
  'password: changeme',
  'password: REDACTED',
  'api_key: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'api_key: XXXX-1234-XXXX-5678',
  'api_key: example-key-3f2b8c1e90ad4c7b8e21',
  'api_key: 0123456789abcdef0123456789abcdef',
  'api_key: abcdefghijklmnopqrstuvwxyz123456',
  'access_token: 00000000-0000-0000-0000-000000000000',
  'access_token: sk_live_…',
  'token: %ACCESS_TOKEN_2%',
  'secret: [your secret]',
  'secret: not-a-real-secret-9f8e7d6c5b',
  `-----${'BEGIN'} PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----`,
  `-----${'BEGIN'} RSA PRIVATE KEY-----\nMIIEow...\n-----END RSA PRIVATE KEY-----`,
];

/** Prose of help articles and guides. */
const PROSE = [
  'The password is required, and it is case-sensitive.',
  'Password: at least 12 characters, one of them a digit.',
  'Password rules: 12+ characters, no spaces.',
  'Passwords are hashed with bcrypt and never shown again.',
  'Password: SHA-256 hashed. Login: OAuth2.',
  'If the password is `null`, the person signs in with SSO.',
  'The password is end-to-end encrypted; a state-of-the-art vault keeps it.',
  'Label the field "Password" and its button "Forgot password?"',
  'Choose **Settings > Password > Reset2FA** and confirm.',
  'Ask for a password reset in Step 2; the link works for 24h.',
  'The secret is wrong: copy it again and check the environment.',
  'The signature is an HMAC-SHA256 over `token` followed by `triggeredAt`.',
  'Paste the signature token into the field **Signature token**, then click **Listen**.',
  'The answer holds an access token and, if you asked for `offline_access`, a refresh token.',
  'API key: made by a Super Admin under Settings > Integrations and API.',
  'Every API key for production is replaced every 90 days (ISO-27001, A.9.2.4).',
  'Access token: 3600 seconds. Refresh token: 1 year.',
  '| Token | Lives for |\n| --- | --- |\n| Access token | 3600 seconds |\n| Refresh token | 1 year, unused for 90 days |',
  '| Client secret | The secret is wrong | Copy it again | Reported 2026-06-12 |',
  '| Field | Password |\n| --- | --- |\n| Rule | 12+ characters |\n| Method | OAuth2 |\n| Stored | no |',
  '| API key | Webhooks |\n|---|---|\n| settings.read | candidate-stage-change-2026 |',
  'Password: unchanged',
  'Login: https://sandbox.northlight.example/login2026',
  'login: anna@northlight.example',
  'Write to support@northlight.example | Mon–Fri 9–17 | +1 555 0100',
  'support@northlight.example / 24h',
  'Credentials are handed over on 2026-03-10, by the partnerships team.',
  'Log in with SSO/OAuth2, or with a user name and a password.',
  'Boarding pass: the first pass reads titles, the second pass reads notes.',
];

/** Code and configuration that name secrets without holding one. */
const CODE = [
  'token: https://auth.lever.co/oauth/token',
  'scopes: [opportunities:write:admin, offline_access]',
  'response_type=token&grant_type=refresh_token&token_type=bearer',
  'async function callApi(path: string, accessToken: string, attempt = 0): Promise<Response> {',
  'const expected = createHmac("sha256", signatureToken).update(`${body.token}${body.triggeredAt}`).digest();',
  'password: z.string().min(12),',
  'Set `_auth`, `_password`, `certfile` and `keyfile` for each registry.',
  'auth.basic = { username: parts[0], password: parts[1] };',
  'password: required',
  '  password: hashedPassword,',
  'const password = await readPassword(prompt2);',
  '{ "password": { "type": "string", "minLength": 12 } }',
  'if (pass === "visitors2026") return;',
  'passwordPolicy: v2-strict',
  'tokenEndpoint: /oauth2/v2.1/token',
  'secretName: northlight-webhook-2026',
  'import secret from "./secret-store.v2.js";',
  'e.token=t;let n={token:e.token,next:()=>r(n)}',
  '<label for="password">Password</label><input id="password" type="password" autocomplete="current-password">',
  '<api-key>your key</api-key>',
  '<li data-tasks="read-it keep-the-secret" data-astro-cid-x7k2p9qa><li id="task-hand-over-logins" data-astro-cid-5blmo7yk>',
];

/** Ids, digests and data that look random and are public. */
const DATA = [
  `opportunityId: ${uuid}`,
  `"id": "${uuid}", "contact": "${uuid}"`,
  `commit: ${hex(40)}`,
  `integrity: sha512-${chars(86)}==`,
  `knownFalseSecrets:\n  - ${hex(64)}\n  - ${chars(64, 'abcdef0123456789', 3)}`,
  'video: { youtube: dQw4w9WgXcQ, title: A tour of the token page }',
  'https://northlight.example/help/where-do-i-find-the-api-key-of-my-sandbox-account-2026',
  `![Chart](data:image/png;base64,${chars(400)}==)`,
  `<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/png;base64,${chars(600)}"/><title>Token</title></svg>`,
  '<path d="M12.5 3a9 9 0 1 0 8.94 8H12V8h12v3.5A12 12 0 1 1 12.5 3z" id="keyhole-secret-1"/>',
  'theme: { accent: "#0b6e4f" }',
  '<section aria-labelledby="secret" data-astro-cid-5hcwl6ii>',
  `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${chars(43)} reviewer@northlight.example`,
  `-----${'BEGIN'} PUBLIC KEY-----\n${chars(64)}\n-----END PUBLIC KEY-----`,
  `-----${'BEGIN'} CERTIFICATE-----\n${chars(64)}\n${chars(64, undefined, 2)}\n-----END CERTIFICATE-----`,
];

export const SECRET_FREE: readonly string[] = [...PLACEHOLDERS, ...PROSE, ...CODE, ...DATA];
