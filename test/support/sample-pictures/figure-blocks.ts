import { html, type Html } from './html.ts';
import type { Block } from './sketch-schema.ts';

type Chart = NonNullable<Block['bars']>;

/** Numbers side by side. */
export function writeTiles(tiles: NonNullable<Block['tiles']>): Html {
  return html`<ul class="tiles">${tiles.map(({ label, value }) => html`<li><b>${value}</b>${label}</li>`)}</ul>`;
}

/** A chart of lying bars, the longest as long as the space. */
export function writeBars({ title, rows }: Chart): Html {
  const most = longest({ rows });
  return html`<section class="block"><h2>${title}</h2><div class="bars">${rows.map(({ label, value, text, from, hollow }) =>
    html`<span>${label}</span><div class="track"><i class="${hollow && 'hollow'}" style="margin-left:${(from / most) * 100}%;width:${((value - from) / most) * 100}%"></i></div><b>${text ?? value}</b>`)}</div></section>`;
}

/** A chart of standing bars. */
export function writeColumns({ title, rows }: Chart): Html {
  const most = longest({ rows });
  return html`<section class="block"><h2>${title}</h2><ul class="columns">${rows.map(({ label, value, text, goal, hollow }) =>
    html`<li><b>${text ?? value}</b><div class="bar-space">${goal !== undefined && html`<u style="bottom:${(goal / most) * 100}%"></u>`}<i class="${hollow && 'hatched'}" style="height:${(value / most) * 100}%"></i></div>${label}</li>`)}</ul></section>`;
}

/** A table; a cell such as "[ok] Done" is a badge. */
export function writeTable({ title, head, rows }: NonNullable<Block['table']>): Html {
  return html`<section class="block">${title !== undefined && html`<h2>${title}</h2>`}<table>
    <thead><tr>${head.map((cell) => html`<th>${cell}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${writeCell(cell)}</td>`)}</tr>`)}</tbody></table></section>`;
}

/** Circles whose size is the share of people who agreed; a ring marks one where groups differ. */
export function writeGrid({ title, columns, rows }: NonNullable<Block['grid']>): Html {
  return html`<section class="block"><h2>${title}</h2><table class="grid">
    <thead><tr><th></th>${columns.map((column) => html`<th>${column}</th>`)}</tr></thead>
    <tbody>${rows.map(({ label, values, ring }) => html`<tr><td>${label}</td>${values.map((value, at) =>
      html`<td>${value !== null && html`<i class="${at === ring && 'ring'}" style="width:${14 + value * 0.5}px;height:${14 + value * 0.5}px"></i>`}</td>`)}</tr>`)}</tbody></table></section>`;
}

function writeCell(cell: string): Html | string {
  const [, kind, text] = /^\[(ok|wait|stop|info)\] (.*)$/.exec(cell) ?? [];
  return kind !== undefined && text !== undefined ? html`<span class="badge ${kind}">${text}</span>` : cell;
}

function longest({ rows }: Pick<Chart, 'rows'>): number {
  return Math.max(...rows.map(({ value, goal = 0 }) => Math.max(value, goal)), 1);
}
