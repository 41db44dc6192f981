// Stands in every page and runs before it is painted, so that a remembered choice never flashes.
{
  const root = document.documentElement.dataset;
  // The first of each is where most readers begin.
  const CHOICES = { environment: ['sandbox', 'production'], language: ['shell', 'typescript', 'python'] };
  const remembered = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null; // Storage is switched off: every page begins anew.
    }
  };

  const theme = remembered('theme');
  // Without a choice, the system's theme holds.
  if (theme === 'light' || theme === 'dark') root.theme = theme;
  for (const [name, values] of Object.entries(CHOICES)) {
    const value = remembered(name);
    root[name] = values.includes(value) ? value : values[0];
  }
}
// An address that asks for something is answered once the page has its data; until then it shows nothing else.
if (location.search.length > 1) document.documentElement.dataset.asked = '';
