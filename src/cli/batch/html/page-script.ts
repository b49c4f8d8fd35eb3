/** The report's filter: what does not fit is hidden, and the number of those left is said. It asks nothing of anybody. */
export const pageScript = `
'use strict';
(() => {
  const form = document.querySelector('form');
  const findings = [...document.querySelectorAll('.finding')].map((element) => ({ element, data: element.dataset, text: element.querySelector('p').textContent.toLowerCase() }));
  const books = [...document.querySelectorAll('.book')];
  const shown = document.querySelector('output');
  const apply = () => {
    const data = new FormData(form);
    const levels = data.getAll('level');
    const [department, rule, text] = ['department', 'rule', 'text'].map((name) => data.get(name));
    const words = text.toLowerCase().trim();
    let count = 0;
    for (const { element, data: own, text: has } of findings) {
      const fits = levels.includes(own.level) && (department === '' || own.department === department) && (rule === '' || own.rule === rule) && has.includes(words);
      element.hidden = !fits;
      if (fits) count += 1;
    }
    const isFiltered = count < findings.length;
    for (const book of books) book.hidden = isFiltered && !book.querySelector('.finding:not([hidden])');
    shown.textContent = shown.dataset.words.replace('#', String(count));
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => { event.preventDefault(); });
  for (const button of document.querySelectorAll('.picture button')) {
    button.addEventListener('click', () => {
      form.elements.department.value = button.dataset.department;
      form.elements.rule.value = button.dataset.rule;
      apply();
      form.scrollIntoView({ block: 'start' });
    });
  }
  apply();
})();
`;
