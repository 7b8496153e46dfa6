// Makes an editor of the query's text area. The form around it stays what it is: it asks, and the server shows the answer.
import Yasqe from "@zazuko/yasqe";
import "./node_modules/@zazuko/yasqe/build/yasqe.min.css";
import "./editor.css";

const TERMS = `
  PREFIX void: <http://rdfs.org/ns/void#>
  PREFIX sh: <http://www.w3.org/ns/shacl#>
  SELECT ?kind ?text {
    { ?partition void:class ?term ; void:entities ?uses . BIND("class" AS ?kind) BIND(STR(?term) AS ?text) }
    UNION
    { ?partition void:property ?term ; void:triples ?uses . BIND("property" AS ?kind) BIND(STR(?term) AS ?text) }
    UNION
    { ?declaration sh:prefix ?prefix ; sh:namespace ?namespace .
      BIND("prefixes" AS ?kind) BIND(CONCAT(?prefix, ": <", STR(?namespace), ">") AS ?text) }
  }
  ORDER BY ?kind ?text`;

/** What can be completed, by kind, as the data set describes itself. */
const terms = fetch("/sparql?output=json&query=" + encodeURIComponent(TERMS))
  .then(answer => answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText)))
  .then(({results}) => kind => results.bindings.filter(row => row.kind.value === kind).map(row => row.text.value));

for (const name of ["class", "property", "prefixes"]) {
  Yasqe.forkAutocompleter(name, {
    name, bulk: true, autoShow: true, persistenceId: null,
    get: () => terms.then(ofKind => [...new Set(ofKind(name))]),
  });
}

const text = document.getElementById("query");
const form = text.form;
const editor = new Yasqe(text.parentElement, {
  value: text.value,
  autocompleters: ["class", "property", "prefixes", "variables"],
  screenReaderLabel: "Query",
  persistenceId: null,
  createShareableLink: null,
  consumeShareLink: null,
  showQueryButton: false,
  resizeable: false,
  editorHeight: "auto",
  viewportMargin: Infinity,
  extraKeys: {
    ...Yasqe.defaults.extraKeys,
    // the keyboard must be able to leave
    "Tab": false, "Shift-Tab": false,
    "Ctrl-Enter": () => form.requestSubmit(), "Cmd-Enter": () => form.requestSubmit(),
  },
});
text.hidden = true;
form.querySelector("label[for=query]").addEventListener("click", () => editor.focus());
form.addEventListener("submit", () => { text.value = editor.getValue(); });

const example = document.getElementById("example");
document.getElementById("examples").hidden = false;
example.addEventListener("change", async () => {
  if (example.value) {
    const answer = await fetch(example.value);
    if (answer.ok) editor.setValue(await answer.text());
  }
});
