export const id = 4045;
export const ids = [4045];
export const modules = {

/***/ 8496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/s;function o(n){let e=d.exec(n);if(!e)return;let[,r,t="1",i,s="1",u=""]=e;return{oldStart:Number(r),oldLines:Number(t),newStart:Number(i),newLines:Number(s),section:u.replace(/\r$/,"")}}


/***/ }),

/***/ 4045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHelp: () => (/* binding */ w)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_PU5U7LPF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7015);
/* harmony import */ var _chunk_ULR4PDNE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3337);
/* harmony import */ var _chunk_TTI7WXPJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9450);
/* harmony import */ var _chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5058);
/* harmony import */ var _chunk_XHAHPNFV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4372);
/* harmony import */ var _chunk_XGJYJEMI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3960);
/* harmony import */ var _chunk_EXQO73AU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5530);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8844);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7407);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9446);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6377);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function w(e){return e==="run"?i:e==="estimate"?a:e==="runs"?d:e==="resume"||e==="retry"?u:e==="cancel"?g:e==="check"?r:e==="validate"?l:e==="init"?h:e==="show"?p:n}var s=Object.values(_chunk_PU5U7LPF_js__WEBPACK_IMPORTED_MODULE_1__.g).map(({name:e,description:o})=>`  ${e.padEnd(10)} ${o}`).join(`
`),n=`gloss: notes around a repository, written by durable, resumable runs.

Usage
  gloss run <pipeline> [options]     see: gloss run --help
  gloss estimate <pipeline>          what a run would read, reuse and send; see: gloss estimate --help
  gloss init [options]               a first configuration and workflows; see: gloss init --help
  gloss validate [options]           whether .github/gloss.yml is right; see: gloss validate --help
  gloss check [options]              whether generated files are up to date; see: gloss check --help
  gloss show [<run>] [options]       what a run is doing, or did; see: gloss show --help
  gloss runs                         the runs of this repository, newest first; see: gloss runs --help
  gloss resume [<run>]               go on with a run that did not end; see: gloss resume --help
  gloss retry [<run>]                do again what failed in a run, and only that; see: gloss retry --help
  gloss cancel [<run>]               give up a run that did not end; see: gloss cancel --help
  gloss bot                          the GitHub App; see: gloss bot --help
  gloss --help, -h
  gloss --version, -v

Pipelines
${s}

Examples
  gloss run summary                          what the current branch changes
  gloss run summary --base v1.0 --head v2.0  what happened between two tags
  gloss run summary --model openai:gpt-5-mini
  gloss run docs                             what would change in the generated pages, as a diff
  gloss run docs --write                     write them
  gloss estimate summary                     what a run would read and send; calls no model
  gloss check                                fails when a generated file is stale; calls no model
  gloss show                                 the newest run, also while it goes on

Without a model Gloss extracts (offline:extractive): no key, no network, the same text each time.
A run that was interrupted is taken up by the same command; finished files are never paid again.

Exit codes: 0 done \xB7 1 failed \xB7 2 bad usage or settings \xB7 3 partial
            4 not up to date (check) \xB7 130/143 interrupted
`,i=`gloss run <pipeline> [options]

Pipelines
${s}

What to read
  --repo DIR         the git repository (default: the directory you are in)
  --base REF         where the comparison starts (default: where the branch left the default
                     branch; on the default branch itself the last commits)
  --head REF         where it ends (default: HEAD)
  --paths GLOB\u2026      only files that match, in .gitignore syntax
  --thread FILE      an exported conversation or a document, for pipelines that read one (digest):
                     gh issue view 7 --json title,body,author,comments > thread.json
  --ignore GLOB\u2026     leave these out, beside lockfiles, generated, vendored, minified and binary files
  --config FILE      settings (default: .github/gloss.yml in the repository); options go before them

The model
  --model ID         provider:id, for example openai:gpt-5-mini, anthropic:claude-sonnet-5,
                     google:gemini-3-flash, compatible:qwen3 (default: $GLOSS_MODEL, else offline:extractive)
  --base-url URL     where compatible: models are served (default: $GLOSS_BASE_URL)
  --concurrency N    model calls at once (default: 8)
  --budget-usd N     US dollars that the run may spend; at the limit no new call starts, and what there is
                     is published as partial (default: the configuration's, else no bound)
  --max-items N      at most so many files, pages or items; the others are named as not read
  --no-packing       one call for each file; small files share calls otherwise
  Keys come from OPENAI_API_KEY, ANTHROPIC_API_KEY, GOOGLE_GENERATIVE_AI_API_KEY, COMPATIBLE_API_KEY
  or GLOSS_API_KEY. OPENAI_BASE_URL is honoured. GLOSS_CALL_TIMEOUT_MS bounds one call (default:
  120000); GLOSS_RETRY_WAIT_MS is the first wait after a failed one, unless the provider says
  (default: 2000; later waits double).

Generated pages (docs)
  They describe the files as they lie in the working tree; .github/gloss.yml says which pages there are.
  Without --write a diff goes to stdout, for git apply to take; nothing is written.
  --write            write pages, index and gloss.lock
  --all              write all pages anew, also those that are up to date
  --adopt            take over pages that exist without a record in gloss.lock; their text is kept

What comes out
  --json             one report object on stdout instead of the text
  --out DIR          also write <pipeline>.md, <pipeline>.txt and report.json there (docs: *.diff too)
  --dry-run          say what would be read, reused and sent; call no model, write nothing
  --state-dir DIR    where runs and answers are kept (default: .gloss in the repository)
  -h, --help         this text
  A killed process loses nothing; a power cut can take the last second of bookkeeping, and with
  GLOSS_DURABILITY=full nothing.
`,a=`gloss estimate <pipeline> [options]

What a run would do, before anything is spent: its items, how many of them are known already and cost nothing,
the model calls and about how many tokens they would send, and what would not be read and why. No model is
called, no key is needed, nothing is written. The same as gloss run <pipeline> --dry-run.

Examples
  gloss estimate summary --base v1.0
  gloss estimate docs --model openai:gpt-5-mini
  gloss estimate summary --json | jq .estimate

Options: those of gloss run that say what to read and with which model, --config, --state-dir, --json;
see: gloss run --help.
Exit codes: 0 told \xB7 2 bad usage or settings
`,r=`gloss check [options]

Compares the generated files of a working tree with gloss.lock, which says what each was made from. It calls
no model and writes nothing, so it can run on every push.

  stale      a source changed (not its formatting or inner comments), came or went, or the settings changed
  missing    never written, or deleted
  edited     changed by people outside <!-- gloss:keep --> regions, and not recorded yet
  orphaned   no longer wanted: its source is gone, or the configuration says so
  Files at these places that Gloss did not write are named and never a failure.

What to look at
  --repo DIR         the git repository (default: the directory you are in)
  --config FILE      settings (default: .github/gloss.yml in the repository)
  --paths GLOB\u2026      only pages that match, or that a matching source has; in .gitignore syntax

What comes out
  --json             one object on stdout instead of the text
  -h, --help         this text
  In GitHub Actions the first ten findings are also marked at their files.

Exit codes: 0 up to date, or nothing to check yet \xB7 2 bad usage, settings or gloss.lock \xB7 4 not up to date
`,l=`gloss validate [options]

Reads .github/gloss.yml and the files that hold its prompts, and says what is wrong, each with file, line,
column and what to write instead, or what is right: each pipeline with its items, stages and outputs. Every
template is checked against the names that will be there. Nothing is run, asked or written.

Examples
  gloss validate                          .github/gloss.yml: 2 pipelines: products, notes.
  gloss validate --config draft.yml       another file, for the same repository
  gloss validate --json | jq -r '.problems[] | "\\(.file):\\(.line) \\(.message)"'

What to look at
  --repo DIR         the git repository (default: the directory you are in)
  --config FILE      settings (default: .github/gloss.yml in the repository)

What comes out
  --json             one object on stdout: status (valid, invalid or missing), file, pipelines, problems, warnings
  -h, --help         this text
  Problems go to stderr, what is right to stdout. A source that matches no file is a warning.

Exit codes: 0 right, or no such file \xB7 2 wrong, or bad usage
`,h=`gloss init [options]

Looks at the repository (languages, directories, tests, documentation, tables) and writes what to begin with:

  .github/gloss.yml                  settings that fit it; what else there is stands there as comments
  .github/workflows/gloss.yml        a comment on every pull request
  .github/workflows/gloss-docs.yml   pages about the sources once a week, where there is code that is parsed

A file that is there is left and named. No model is asked, nothing is committed or sent anywhere.

Examples
  gloss init --dry-run    show what would be written
  gloss init              write what is not there yet
  gloss validate          whether it is still right once you have changed it

Options
  --repo DIR         the git repository (default: the directory you are in)
  --force            write also over files that are there
  --dry-run          write nothing; print the files
  -h, --help         this text

Exit codes: 0 done, also when files were left \xB7 2 bad usage, or no repository
`,d=`gloss runs [options]

The runs of a repository, newest first: id, status, pipeline, items done, when it began, what it is about.
It reads while another process works, and changes nothing.

  complete, partial, skipped, failed   as in the report
  running       a process works in the state directory
  interrupted   its process is gone: gloss resume goes on with it
  waiting       for somebody's word
  cancelled     given up; its answers are kept

Options
  --all              not only the newest 20
  --repo DIR         the git repository (default: the directory you are in)
  --state-dir DIR    where runs are kept (default: .gloss in the repository)
  --json             one object: runs, and how many older ones there are
  -h, --help         this text
`,u=`gloss resume [<run>] [options]
gloss retry [<run>] [options]

resume goes on with a run whose process was stopped or killed; retry does again what failed in a run that has
ended, and only that: what has an answer is never asked for twice. Both ask exactly what was asked then: the
same commits, model and options. Where a pipeline reads the working tree, its files of now count.

Examples
  gloss runs              which runs there are
  gloss resume            the newest
  gloss retry XZMFST      the one whose id ends like this

Options
  --repo DIR         the git repository (default: the directory you are in)
  --state-dir DIR    where runs are kept (default: .gloss in the repository)
  --base-url URL     where compatible: models are served; it is not remembered (default: $GLOSS_BASE_URL)
  --budget-usd N     US dollars that it may spend from here (default: as then)
  --json             one report object on stdout instead of the text
  -h, --help         this text

Exit codes: those of gloss run; 2 also when there is nothing to go on with
`,g=`gloss cancel [<run>] [options]

Gives up a run that did not end and that no process works on, the newest unless named. Its answers are kept:
the same pipeline started again does not pay for them twice.

Options
  --repo DIR         the git repository (default: the directory you are in)
  --state-dir DIR    where runs are kept (default: .gloss in the repository)
  -h, --help         this text
`,p=`gloss show [<run>] [options]

A run as a timeline: steps with attempts and durations, what it waits for and until when, child runs,
what is queued, what failed and why. It reads while another process works on the run, and changes nothing.

Examples
  gloss show                          the newest run of this repository
  gloss show wrun_01M82MKJ9Y          the one whose id begins like this ...
  gloss show XZMFST                   ... or ends like this
  gloss show --all                    every step and child run on a line of its own
  watch -n1 gloss show                look on
  gloss show --json > run.json        all of it as data: events, decoded inputs and outputs, child runs
  gloss show --json | jq -r '.steps[] | select(.status == "failed") | .error.message'

Which run
  --repo DIR         the git repository (default: the directory you are in)
  --state-dir DIR    where runs are kept (default: .gloss in the repository)

What comes out
  --all              leave nothing out
  --json             one object; times in ISO 8601, tokens of hooks in full: treat it like the state directory
  -h, --help         this text

Signs: \u2713 done  \u25D0 done in part  \u2717 failed  \u25B8 being worked on  \u25CC waiting  \u2013 ended without it
Exit codes: 0 shown, however the run ended \xB7 2 no such run, or its record cannot be read
`;


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ g),
/* harmony export */   b: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var e="&#124;";function g(r){let n=(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_1__.a)(r).replace(/\n/g," ");return n.trim()===""?"`(empty)`":n.split("|").map(t=>t.trim()===""?t:s(t)).join(e)}function s(r){let n="`".repeat(o(r)+1),t=/^`|`$|^ .* $/s.test(r)?" ":"";return`${n}${t}${r}${t}${n}`}function o(r){let n=0;for(let[t]of r.matchAll(/`+/g))n=Math.max(n,t.length);return n}


/***/ }),

/***/ 3337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2955);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function d({text:r,url:e}){let n=p(e),t=(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_1__.b)(r);return n===void 0?t:`[${t||(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_1__.b)(e)}](${n})`}function p(r){if(!URL.canParse(r))return;let{protocol:e,username:n,password:t,href:a}=new URL(r);if(!(e!=="https:"||n||t))return a.replace(/[()|<>[\]\\`*_~"']/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`).replace(/&/g,"&amp;")}


/***/ }),

/***/ 2955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u),
/* harmony export */   b: () => (/* binding */ A),
/* harmony export */   c: () => (/* binding */ v),
/* harmony export */   d: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var h=/\[(skip ci|ci skip|no ci|skip actions|actions skip)\]|(skip-checks:\s{0,9}true)/gi,a=/[@#/]|www\.|mailto:|xmpp:|gh-/i,p=/(?:[a-z][a-z0-9+.-]{0,20}:\/\/|(?<![a-z0-9])(?:www\.|mailto:|xmpp:))/i,m=/[，。、；：！？」』】）〉》”’…]/,x=/@[\w-]|#\d|(?<![a-z0-9])gh-\d/i,T=/^\/[a-z]/i;function u(i){let n=[],t=0;for(let e of i.matchAll(h))g(i.slice(t,e.index),n),r(n,e[1]??e[2]??"",!0),t=e.index+e[0].length;return g(i.slice(t),n),n}function g(i,n){let t=a.test(i)?i.matchAll(/\s+|\S+/g):[[i]];for(let[e]of t)a.test(e)?w(e,n):r(n,e,!1)}function w(i,n){let t=i;for(let e=t.search(p);e!==-1;e=t.search(p)){f(t.slice(0,e),n);let s=t.slice(e).search(m),o=d(s===-1?t.slice(e):t.slice(e,e+s));r(n,o,!0),t=t.slice(e+o.length)}f(t,n)}function f(i,n){for(let[t]of i.matchAll(/[\x21-\x7e]+|[^\x21-\x7e]+/g)){let e=/^[([{<"'*_~]*/.exec(t)?.[0]??"",s=d(t.slice(e.length)),o=x.test(s)||e===""&&T.test(s);r(n,o?e:t,!1),o&&(r(n,s,!0),r(n,t.slice(e.length+s.length),!1))}}function d(i){let n=i.length;for(;n>1&&`.,;:!?)]}>"'*~`.includes(i[n-1]??" ");)n-=1;let t=i.slice(0,n);return t.includes("(")&&!t.includes(")")&&i[n]===")"?`${t})`:t}function r(i,n,t){let e=i.at(-1);n!==""&&(e&&e.live===t?e.text+=n:i.push({text:n,live:t}))}function A(i){return v((0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__.a)(i).replace(/\s+/g," ").trim())}function v(i){let n=u(i).map(t=>t.live?(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__.a)(t.text):k(t.text));return S(n)}function S(i){let n=[],t="";for(let e of i)t.endsWith("`")&&e.startsWith("`")&&n.push(" "),n.push(e),t=e||t;return n.join("")}function k(i){return i.replace(/[\\`*_~[\]$]/g,"\\$&").replace(/&(?=[#a-z])/gi,"&amp;").replace(/</g,"&lt;").replace(/\|/g,"&#124;").replace(/^[#>+=-]|^:(?=-)/gm,"\\$&").replace(/^(\d{1,9})([.)])(?=\s|$)/gm,"$1\\$2").replace(/(?<=\s)#(?=#*$)/gm,"\\#")}


/***/ }),

/***/ 3960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var l=/^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*)(`{3,}|~{3,})(.*)$/,m=/^[\s>]*(`{3,}|~{3,})\s*$/,g=/^\s*(?:$|[-*+] |\d{1,9}[.)] |\||#|>|<\/?(?:details|summary)|`{3}|~{3})/,E=/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/,a=1e3;function S({body:n,limit:t,notice:e}){if(n.length<=t)return n;let r=`

${e}`,i=t-r.length;if(i<0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"internal",message:`A notice of ${e.length} characters does not fit into ${t}.`});let{blockEnd:s,lineEnd:c}=h(n,i),o=s??c??{at:y(n,i),closing:""};return`${n.slice(0,o.at).trimEnd()}${o.closing}${r}`.trimStart()}function h(n,t){let e={},r={fence:void 0,indent:"",details:0,summary:!1};for(let i=0;i<t;){let s=f(n,i);b(n.slice(i,s),r);let c=k(r);if(s+c.length>t)break;let o=n.slice(s+1,f(n,s+1)),u={at:s,closing:c};s>0&&!r.summary&&(e.lineEnd=u,!r.fence&&$(o)&&(e.blockEnd=u)),i=s+1}return e}function $(n){return g.test(n)&&!E.test(n.slice(0,a).trim()||"none")}function b(n,t){if(t.fence&&!(t.indent.includes(">")&&!/^\s*>/.test(n))){m.exec(n.slice(0,a))?.[1]?.startsWith(t.fence)&&(t.fence=void 0);return}let[,e="",r="",i=""]=l.exec(n.slice(0,a))??[];if(t.fence=r&&!(r.startsWith("`")&&i.includes("`"))?r:void 0,t.indent=e.replace(/[^\s>]/g," "),!t.fence)for(let[s]of n.matchAll(/<\/?(?:details|summary)\b/gi)){let c=s.startsWith("</");/summary/i.test(s)?t.summary=!c:t.details=Math.max(0,t.details+(c?-1:1))}}function k({fence:n,indent:t,details:e}){return`${n?`
${t}${n}`:""}${`

</details>`.repeat(e)}`}function f(n,t){let e=n.indexOf(`
`,t);return e===-1?n.length:e}function y(n,t){return/[\ud800-\udbff]/.test(n[t-1]??"")?t-1:t}


/***/ })

};
