// Bundles the editor without the copy of prefix.cc that its component carries: our prefixes come from our data.
import {readFile, writeFile} from "node:fs/promises";
import {build} from "esbuild";

const ASSETS = "../resources/org/mstrials/web/assets/";
const PREFIXES = /\bmadsrdf = ".*?\bprefixes_default = \{[^}]*\}/s;

const ownPrefixes = {
  name: "own-prefixes",
  setup(bundle) {
    bundle.onLoad({filter: /yasqe\.esm\.js$/}, async ({path}) => {
      const text = await readFile(path, "utf8");
      if (!PREFIXES.test(text)) throw new Error("expected the prefixes of prefix.cc in " + path);
      return {contents: text.replace(PREFIXES, "prefixes_default = {}"), loader: "js"};
    });
  },
};

await build({
  entryPoints: ["editor.js"],
  outdir: ASSETS,
  bundle: true,
  minify: true,
  legalComments: "inline",
  target: "es2020",
  plugins: [ownPrefixes],
});

// What is in the bundle, and on which terms. The packages of YASGUI carry no text of their licence.
const PACKAGES = {
  "codemirror": "LICENSE", "dompurify": "LICENSE", "lodash-es": "LICENSE", "store": "LICENSE", "query-string": "license",
  "strict-uri-encode": "license", "decode-uri-component": "license", "split-on-first": "license", "filter-obj": "license",
};
const texts = [`@zazuko/yasqe, @zazuko/yasgui-utils\n\n${await readFile("yasgui-license.txt", "utf8")}`];
for (const [name, file] of Object.entries(PACKAGES)) {
  texts.push(`${name}\n\n${await readFile(`node_modules/${name}/${file}`, "utf8")}`);
}
await writeFile(ASSETS + "editor-licenses.txt", texts.map(text => text.trim()).join("\n\n" + "-".repeat(80) + "\n\n") + "\n");
