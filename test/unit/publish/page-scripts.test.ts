import { describe, expect, test } from 'vitest';
import { withScriptsLast } from '../../../src/publish/page-scripts.ts';

const [A, B] = ['a', 'b'].map((name) => `<script type="module" src="/_assets/${name}.js"></script>`);

describe('withScriptsLast', () => {
  test.each([
    { name: 'module scripts go to the end, in their order', before: `<body><p>1</p>${A}\n<p>2</p>${B}<p>3</p></body></html>`, after: `<body><p>1</p><p>2</p><p>3</p>${A}${B}</body></html>` },
    { name: 'what stands there already stays', before: `<body><p>1</p>${A}${B}</body>`, after: `<body><p>1</p>${A}${B}</body>` },
    // What runs before the first paint has to stay before it.
    { name: 'scripts that stand in the page stay', before: `<head><script>early()</script></head><body>${A}<p>1</p></body>`, after: `<head><script>early()</script></head><body><p>1</p>${A}</body>` },
    { name: 'what a text says of the end of a body is no end', before: `<body>${A}<p>&lt;/body></p></body>`, after: `<body><p>&lt;/body></p>${A}</body>` },
    { name: 'a page without a body stays', before: `${A}<p>1</p>`, after: `${A}<p>1</p>` },
  ])('$name', ({ before, after }) => {
    expect(withScriptsLast(before)).toBe(after);
  });
});
