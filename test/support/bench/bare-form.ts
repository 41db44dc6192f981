import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Write the least that can be typed into and ticked: a page on which an input changes one word. It lies at `/form/`. */
export async function writeBareForm(folder: string): Promise<void> {
  await mkdir(join(folder, 'form'), { recursive: true });
  await writeFile(join(folder, 'form/index.html'), PAGE);
}

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Form</title>
  <p><label>Search integrations <input type="search"></label></p>
  <details open>
    <summary>Ticks</summary>
    ${Array.from({ length: 8 }, (_, index) => `<p><label><input type="checkbox"> Tick ${index + 1}</label></p>`).join('\n    ')}
  </details>
  <h1>Word</h1>
  <script>
    let inputs = 0;
    addEventListener('input', () => (document.querySelector('h1').textContent = 'Word ' + ++inputs));
  </script>
</html>
`;
