import { Html, html } from './html.ts';
import { icon } from './icons.ts';
import type { Block } from './sketch-schema.ts';

const PERSON = new Html('<svg class="person" viewBox="0 0 48 48" aria-hidden="true"><path d="M24 24 A10 10 0 1 0 24 4 A10 10 0 1 0 24 24 Z M4 46 C4 34 12 28 24 28 C36 28 44 34 44 46 Z"/></svg>');

/** What people do in the partner's product: steps, letters, messages, calls, times to pick, questions, code. */
export function writeScene({ steps, document, messages, video, slots, question, code, buttons, words }: Block): Html {
  if (steps) {
    return html`<section class="block"><h2>${steps.title}</h2><ul class="steps">${steps.items.map(({ text, state }) =>
      html`<li class="${state}"><i>${state === 'done' && icon('check')}</i>${text}</li>`)}</ul></section>`;
  }
  if (document) {
    return html`<section class="block paper"><h2>${document.title}</h2>${document.lines.map((line) => html`<p>${writeMarked(line)}</p>`)}
      ${document.sign !== undefined && html`<p class="sign">${document.sign}</p>`}</section>`;
  }
  if (messages) {
    return html`<div>${messages.map(({ from, text, mine }) => html`<div class="message${mine && ' mine'}"><b>${from}</b>${text}</div>`)}</div>`;
  }
  if (video) {
    return html`<div class="screen">${video.people.map((name) => html`<div><span>${PERSON}${name}</span></div>`)}<small>${video.time}</small></div>`;
  }
  if (slots) {
    return html`<section class="block"><h2>${slots.title}</h2><div class="slots">${slots.days.map(({ day, times }) =>
      html`<div><b>${day}</b>${times.map((time) => html`<span class="${`${day} ${time}` === slots.chosen && 'on'}">${time}</span>`)}</div>`)}</div></section>`;
  }
  if (question) {
    return html`<section class="block"><h2>${question.title}</h2>${question.choices.map((choice, at) =>
      html`<div class="answer${at === question.chosen && ' on'}"><i></i>${choice}</div>`)}</section>`;
  }
  if (code) return html`<pre>${code.map((line) => html`<code class="${line.startsWith('+') && 'added'}${line.startsWith('-') && 'gone'}">${line}</code>`)}</pre>`;
  if (buttons) return html`<p class="buttons">${buttons.map((text, at) => html`<span class="button${at > 0 && ' second'}">${text}</span>`)}</p>`;
  if (words) return html`<section class="block words"><h2>${words.title}</h2>${words.lines.map((line) => html`<p>${line}</p>`)}</section>`;
  throw new Error('A block without content.');
}

function writeMarked(line: string): Html[] {
  return line.split('==').map((piece, at) => at % 2 === 1 ? html`<mark>${piece}</mark>` : html`${piece}`);
}
