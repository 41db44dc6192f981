import { expect, test } from 'vitest';
import { asPart } from '../../../src/domain/text/one-document.ts';

const part = { slug: 'build', slugs: ['register', 'build'], base: '/guide/', siteUrl: 'https://partners.example.com' };

test.each([
  { case: 'a heading', html: '<h2 id="why">Why</h2><h3 id="how">How</h3>', result: '<h3 id="build.why">Why</h3><h4 id="build.how">How</h4>' },
  { case: 'a word that begins like a heading', html: '<hr><header>A</header>', result: '<hr><header>A</header>' },
  { case: 'a word and its explanation', html: '<button type="button" popovertarget="term-a">a</button><span id="term-a" popover>A</span>', result: '<button type="button" popovertarget="build.term-a">a</button><span id="build.term-a" popover>A</span>' },
  { case: 'something folded away', html: '<details class="a"><summary>b</summary>c</details>', result: '<details open class="a"><summary>b</summary>c</details>' },
  { case: 'a link to the same page', html: '<a href="#why">why</a>', result: '<a href="#build.why">why</a>' },
  { case: 'a link to another page of it', html: '<a class="x" href="/guide/register/#scopes">scopes</a>', result: '<a class="x" href="#register.scopes">scopes</a>' },
  { case: 'a link to the beginning of another page', html: '<a href="/guide/register/">register</a>', result: '<a href="#register">register</a>' },
  { case: 'a page of the site that is not part of it', html: '<a href="/faq/#a">the answer</a>', result: '<a href="/faq/#a">the answer</a> <span class="spelled">(https://partners.example.com/faq/#a)</span>' },
  { case: 'the overview of all pages, which is no page of it', html: '<a href="/guide/">guide</a>', result: '<a href="/guide/">guide</a> <span class="spelled">(https://partners.example.com/guide/)</span>' },
  { case: 'another site', html: '<a href="https://x.example/?a=1&amp;b=2">its <em>form</em></a>', result: '<a href="https://x.example/?a=1&amp;b=2">its <em>form</em></a> <span class="spelled">(https://x.example/?a=1&amp;b=2)</span>' },
  { case: 'an address that is its own words', html: '<a href="mailto:a@b.example">a@b.example</a>', result: '<a href="mailto:a@b.example">a@b.example</a>' },
])('$case', ({ html, result }) => {
  expect(asPart(html, part)).toBe(result);
});
