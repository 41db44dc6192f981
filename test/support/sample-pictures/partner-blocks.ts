import { writeBars, writeColumns, writeGrid, writeTable, writeTiles } from './figure-blocks.ts';
import { html, type Html } from './html.ts';
import { icon } from './icons.ts';
import { writeScene } from './scene-blocks.ts';
import type { Block } from './sketch-schema.ts';

type Connection = NonNullable<Block['connection']>;
type Options = NonNullable<Block['options']>;

/** One block of a page in the partner's own product. */
export function writeBlock(block: Block): Html {
  if (block.connection) return writeConnection(block.connection);
  if (block.options) return writeOptions(block.options);
  if (block.tiles) return writeTiles(block.tiles);
  if (block.bars) return writeBars(block.bars);
  if (block.columns) return writeColumns(block.columns);
  if (block.table) return writeTable(block.table);
  if (block.grid) return writeGrid(block.grid);
  return writeScene(block);
}

function writeConnection({ title, text, button, on, connected }: Connection): Html {
  return html`<section class="block connection">
    <div>${title !== undefined && html`<h2>${title}</h2>`}<p>${text}</p></div>${connected && html`<span class="chip">${icon('check')} Connected</span>`}
    ${on !== undefined && html`<span class="switch${on && ' on'}"></span>`}
    ${button !== undefined && html`<span class="button${connected && ' second'}">${button}</span>`}</section>`;
}

function writeOptions({ title, items, save }: Options): Html {
  return html`<section class="block"><h2>${title}</h2>${items.map((item) => html`<div class="option">
    <div><b>${item.label}</b>${item.hint !== undefined && html`<span class="quiet small">${item.hint}</span>`}</div>${writeControl(item)}</div>`)}
    <p class="save"><span class="button">${save}</span></p></section>`;
}

function writeControl({ on, value, field, choices, chosen }: Options['items'][number]): Html {
  if (on !== undefined) return html`<span class="switch${on && ' on'}"></span>`;
  if (choices) return html`<span class="choices">${choices.map((choice, at) => html`<span class="${at === chosen && 'on'}">${choice}</span>`)}</span>`;
  if (field !== undefined) return html`<span class="value">${field}</span>`;
  return html`<span class="value menu">${value}</span>`;
}
