import { html, type Html } from './html.ts';
import { icon, type IconName } from './icons.ts';
import { writeLogo } from './logo.ts';
import type { PicturedListing, ScopeWords } from './read-inputs.ts';

const TOO_MANY_FOR_DETAILS = 12;

/** The bar above every page of the host's product. */
export function writeHostBar(host: string, place: string): Html {
  return html`<div class="host-bar"><span class="square"></span><b>${host}</b><span>${place}</span><span class="last">Alex Sample, Super Admin</span></div>`;
}

/** The page on which a Super Admin allows an integration what it asks for. */
export function writeConsentPage(listing: PicturedListing, host: string): Html {
  const { name, scopes } = listing;
  const brief = scopes.length > TOO_MANY_FOR_DETAILS;
  return html`${writeHostBar(host, 'Connect an integration')}
    <main class="sheet">
      <div class="asks">${writeLogo(listing)}<div>
        <h1>${name} wants access to your ${host} account</h1>
        <p class="quiet">For the whole account of Example Hiring Co. ${name} will be able to:</p>
      </div></div>
      <ul class="scopes">${scopes.map((scope) => writeScope(scope, brief))}</ul>
      <div class="decide"><p>You are signed in as a Super Admin. You can take this access back in the settings at any time.</p>
        <span class="host-button">Deny</span><span class="host-button primary">Allow</span></div>
    </main>`;
}

/** The page on which an API key is made and its permissions are ticked. */
export function writeKeyPage({ name, sketch }: PicturedListing, host: string): Html {
  const { key } = sketch;
  if (!key) throw new Error(`${name} uses an API key: its sketch needs "key".`);
  return html`${writeHostBar(host, 'Settings / API keys')}
    <main class="sheet">
      <h1>New API key</h1>
      <p class="quiet">Give each integration a key of its own, with nothing ticked that it does not need.</p>
      <p style="margin-top:20px"><b>Name of the key</b></p><p class="host-field">${key.name}</p>
      <p><b>What this key may do</b></p>
      <ul class="ticks">${key.ticked.map((text) => html`<li class="on"><i>${icon('check')}</i>${text}</li>`)}${key.open.map((text) => html`<li><i></i>${text}</li>`)}</ul>
      <div class="decide"><p>${icon('lock')} Treat this key like a password: nobody but ${name} should have it.</p>
        <span class="host-button">Cancel</span><span class="host-button primary">Make the key</span></div>
    </main>`;
}

function writeScope({ id, title, grants, sensitivity }: ScopeWords, brief: boolean): Html {
  return html`<li>${icon(iconOf(id))}<div><b>${title}${sensitivity === 'confidential' && html`<em>confidential</em>`}</b>${!brief && html`<span>${firstSentence(grants)}</span>`}</div></li>`;
}

function iconOf(id: string): IconName {
  if (id === 'offline_access') return 'stay';
  if (id.startsWith('confidential')) return 'lock';
  if (id.startsWith('uploads')) return 'upload';
  return id.includes(':write:') ? 'change' : 'read';
}

function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
}
