/**
 * Colours, checked against WCAG 2.2 AA by the browser tests. Only what is grave has one: red an error, amber a warning;
 * blue leads somewhere, yellow is what the reader points at.
 */
export const colours = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1c1e21; --soft: #5a6069; --line: #d8dce2; --panel: #f5f6f8; --link: #0b4fb3;
  --focus: #b3480b; --lit: #ffe27a; --lit-ink: #1c1e21; --warn: #8a4b00; --warn-line: #d98a1f; --warn-paper: #fff4e0;
  --error: #a11212; --error-paper: #ffd6d1; --word-paper: #dfe9fb;
  --heat: 200, 30, 20; --accord: 20, 110, 200;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --ink: #e6e8eb; --soft: #a3abb6; --line: #353a41; --panel: #1f2226; --link: #8ab8ff;
    --focus: #ffb37a; --lit: #6b5900; --lit-ink: #fff; --warn: #ffc46b; --warn-line: #c98a2e; --warn-paper: #33270f;
    --error: #ff9b93; --error-paper: #64211d; --word-paper: #20345a;
    --heat: 255, 80, 70; --accord: 90, 160, 255;
  }
}
`
