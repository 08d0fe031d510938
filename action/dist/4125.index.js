export const id = 4125;
export const ids = [4125];
export const modules = {

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i),
/* harmony export */   b: () => (/* binding */ e)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4770);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function i(r){return r.replaceAll("##[","# #[").replaceAll(/^((?:[^\S\r\n]|\u0085)*):(?=:)/gm,"$1: ")}function e(r){return i((0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_1__.b)(r))}


/***/ }),

/***/ 6603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var e={name:"glossator",version:"0.1.0",description:"Durable, resumable notes around a repository: a GitHub Action, a GitHub App and a command line tool.",license:"MIT",type:"module",private:!0,engines:{node:">=24"},bin:{gloss:"bin/gloss.mjs"},dependencies:{"@actions/core":"3.0.1","@actions/github":"9.1.1","@ai-sdk/anthropic":"4.0.105","@ai-sdk/google":"4.0.121","@ai-sdk/openai":"4.0.118","@ai-sdk/openai-compatible":"3.0.92","@ai-sdk/provider":"4.0.38","@octokit/auth-app":"8.3.1","@octokit/core":"7.0.8","@octokit/plugin-throttling":"11.0.5","@vscode/tree-sitter-wasm":"0.3.1","@workflow/core":"4.8.9","@workflow/errors":"4.2.1","@workflow/world":"4.5.0",ai:"7.0.173",diff:"9.0.0",dompurify:"3.4.18","github-slugger":"2.0.0",ignore:"7.0.16","mdast-util-from-markdown":"2.1.0","mdast-util-gfm":"3.1.0",mermaid:"12.3.0","micromark-extension-gfm":"3.0.0","node-diff3":"3.2.1","p-limit":"7.3.3",pino:"10.4.0",probot:"14.3.2","prom-client":"15.1.3",ulid:"3.0.2","web-tree-sitter":"0.27.1",workflow:"4.8.9",yaml:"2.9.1",zod:"4.6.7"},devDependencies:{"@actions/expressions":"0.3.61","@actions/workflow-parser":"0.3.61","@biomejs/biome":"2.6.8","@copilotkit/aimock":"1.43.0","@octokit/plugin-retry":"8.1.1","@octokit/webhooks-examples":"7.6.1","@octokit/webhooks-schemas":"7.6.1","@types/mdast":"4.0.4","@types/node":"24.19.2","@vercel/ncc":"0.45.0","@workflow/builders":"4.1.14","@workflow/world-local":"4.4.1",emulate:"0.12.2",esbuild:"0.28.2","gpt-tokenizer":"4.0.0",nock:"15.0.6",node:"24.21.0","playwright-core":"1.65.1",typescript:"7.0.2",vitest:"5.1.1"},scripts:{"build:engine":"node scripts/build-engine.ts",build:"node scripts/build-action.ts",check:"npm run build:engine && biome check . && tsc -p . && vitest run test/architecture.test.ts",test:"vitest run","test:all":"GLOSS_ALL_TESTS=1 vitest run","test:kill":"npm run build:engine && node test/kill/soak.ts","test:kill:docs":"npm run build:engine && node test/kill/docs-soak.ts","test:kill:bot":"npm run build:engine && node test/bot/soak.ts","test:image":"npm run build:engine && node test/bot/prove-image.ts","test:crash":"node test/engine/crash/sweep.ts && node test/engine/crash/soak.ts --kills 500 && node test/engine/crash/torn.ts --rounds 5","test:worlds":"node test/engine/differential/run-differential.ts --sequences 5000","test:contract":"node test/fake-github/contract/run-contract.ts",bench:"npm run build:engine && node bench/run.ts",demo:"npm run build:engine && node scripts/demo.ts",bot:"npm run build:engine && node bin/gloss.mjs bot",gloss:"node scripts/build-engine.ts && node bin/gloss.mjs"}};var i=e.version;


/***/ }),

/***/ 4770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u),
/* harmony export */   b: () => (/* binding */ I),
/* harmony export */   c: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var a=new RegExp("[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff01-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}","u"),h=new RegExp("\\p{M}|\\p{Cf}","u");function u(n){let r=0;for(let e of n)r+=l(e);return r}function I(n){return (0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_1__.a)(n).replaceAll(/\s+/g," ").trim()}function S(n,r){let{width:e,indent:t=0,maxLines:i=Number.POSITIVE_INFINITY}=r,c=e-t,f=m(n,c),s=f.slice(0,i),o=s.at(-1);return o!==void 0&&s.length<f.length&&(s[s.length-1]=d(o,c)),s.map(g=>" ".repeat(t)+g).join(`
`)}function m(n,r){let e=[],t="";for(let i of n.split(" ").flatMap(c=>b(c,r)))t!==""&&u(t)+1+u(i)>r?(e.push(t),t=i):t=t===""?i:`${t} ${i}`;return t!==""&&e.push(t),e}function b(n,r){if(u(n)<=r||!a.test(n))return[n];let e=[],t="";for(let i of n)u(t)+l(i)>r&&(e.push(t),t=""),t+=i;return[...e,t]}function d(n,r){let e=n;for(;u(e)+1>r&&e.includes(" ");)e=e.slice(0,e.lastIndexOf(" "));return`${e.replace(/[\s,;:.]+$/,"")}\u2026`}function l(n){return a.test(n)?2:h.test(n)?0:1}


/***/ }),

/***/ 3059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var i=String.raw`[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]`,e=String.raw`\p{RGI_Emoji}|(?<=${i})[\u200c\u200d](?=${i})`,t=String.raw`[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb\u{e0000}-\u{e0fff}\u0000-\u0008\u000b-\u001f\u007f-\u009f]`,a=new RegExp(`(${e})|${t}`,"gv"),c=new RegExp(t,"v");function S(p){let r=p.toWellFormed().replace(/\r\n?|[\u2028\u2029\u0085]/g,`
`).replace(/[\v\f]/g," ");return c.test(r)?r.replace(a,(u,n)=>n??""):r}


/***/ }),

/***/ 4125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ oe)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_AD4E4NKY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6603);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9881);
/* harmony import */ var _chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8084);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(409);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7975);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var G={repo:{type:"string"},base:{type:"string"},head:{type:"string"},paths:{type:"string",multiple:!0},ignore:{type:"string",multiple:!0},model:{type:"string"},"base-url":{type:"string"},concurrency:{type:"string"},"no-packing":{type:"boolean"},out:{type:"string"},config:{type:"string"},write:{type:"boolean"},all:{type:"boolean"},adopt:{type:"boolean"},json:{type:"boolean"},"dry-run":{type:"boolean"},"state-dir":{type:"string"},help:{type:"boolean",short:"h"}},N={repo:{type:"string"},"state-dir":{type:"string"},all:{type:"boolean"},json:{type:"boolean"},help:{type:"boolean",short:"h"}},v={repo:{type:"string"},config:{type:"string"},paths:{type:"string",multiple:!0},json:{type:"boolean"},help:{type:"boolean",short:"h"}},P=new Set(["--paths","--ignore"]),w=100;function _(t){let[e,...n]=t;if(e===void 0||e==="help"||e==="--help"||e==="-h")return{name:"help",topic:e==="help"?n[0]:void 0};if(e==="--version"||e==="-v")return{name:"version"};if(e==="run")return x(n);if(e==="show")return k(n);if(e==="check")return M(n);throw i(`There is no command '${e}'.`)}function x(t){let{values:e,positionals:n}=c(O(t),G);if(l(e),e.help)return{name:"help",topic:"run"};let[s,r]=n;if(s===void 0)throw i("Which pipeline? Write: gloss run <pipeline>.");if(r!==void 0)throw i(`'${r}' is one word too many.`);return{name:"run",pipeline:s,repo:e.repo,base:e.base,head:e.head,paths:e.paths??[],ignore:e.ignore??[],model:e.model,baseUrl:e["base-url"],concurrency:D(e.concurrency),packing:!e["no-packing"],out:e.out,config:e.config,write:e.write??!1,all:e.all??!1,adopt:e.adopt??!1,json:e.json??!1,dryRun:e["dry-run"]??!1,stateDir:e["state-dir"]}}function k(t){let{values:e,positionals:n}=c(t,N);if(l(e),e.help)return{name:"help",topic:"show"};let[s,r]=n;if(s==="")throw i("The id of the run must not be empty.");if(r!==void 0)throw i(`'${r}' is one word too many.`);return{name:"show",run:s,repo:e.repo,stateDir:e["state-dir"],all:e.all??!1,json:e.json??!1}}function M(t){let{values:e,positionals:n}=c(O(t),v);if(l(e),e.help)return{name:"help",topic:"check"};let[s]=n;if(s!==void 0)throw i(`'${s}' is one word too many.`);let{repo:r,config:o,paths:p=[],json:a=!1}=e;return{name:"check",repo:r,config:o,paths:p,json:a}}function c(t,e){try{return (0,node_util__WEBPACK_IMPORTED_MODULE_8__.parseArgs)({args:t,options:e,allowPositionals:!0,strict:!0})}catch(n){throw i((0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_6__.b)(n).replace(/\. To specify a positional.*$/,"."))}}function l(t){for(let[e,n]of Object.entries(t))if([n].flat().includes(""))throw i(`--${e} must not be empty.`)}function O(t){let e;return t.flatMap((n,s)=>{if(n.startsWith("-")){e=P.has(n)?n:void 0;let r=t[s+1];if(e!==void 0&&(r===void 0||r.startsWith("-")))throw i(`${n} needs at least one pattern.`);return e===void 0?[n]:[]}return e===void 0?[n]:[`${e}=${n}`]})}function D(t){if(t===void 0)return;let e=Number(t);if(Number.isInteger(e)&&e>=1&&e<=w)return e;throw i(`--concurrency must be a whole number from 1 to ${w}, got '${t}'.`)}function i(t){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_6__.a({code:"usage",message:t,remedy:"See: gloss --help."})}function I(t,e){let n=s=>t[s]?.trim()||void 0;return{models:{apiKey:n("GLOSS_API_KEY"),keys:{openai:n("OPENAI_API_KEY"),anthropic:n("ANTHROPIC_API_KEY"),google:n("GOOGLE_GENERATIVE_AI_API_KEY"),compatible:n("COMPATIBLE_API_KEY")},baseUrl:n("GLOSS_BASE_URL"),openaiBaseUrl:n("OPENAI_BASE_URL"),callTimeoutMs:C("GLOSS_CALL_TIMEOUT_MS",n("GLOSS_CALL_TIMEOUT_MS")),retryWaitMs:C("GLOSS_RETRY_WAIT_MS",n("GLOSS_RETRY_WAIT_MS"))},model:n("GLOSS_MODEL"),durability:j(n("GLOSS_DURABILITY")),stateDir:n("GLOSS_STATE_DIR"),directory:n("INIT_CWD")??e,annotations:n("GITHUB_ACTIONS")==="true",colours:n("NO_COLOR")===void 0&&n("TERM")!=="dumb"}}function j(t){if(t===void 0||t==="window"||t==="full")return t??"window";throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_6__.a({code:"usage",message:`GLOSS_DURABILITY must be window or full, got '${t}'.`,remedy:"Leave it unset: a killed process loses nothing, a power cut at most the last second. With full, nothing."})}function C(t,e){if(e===void 0)return;let n=Number(e);if(Number.isInteger(n)&&n>0)return n;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_6__.a({code:"usage",message:`${t} must be a whole number of milliseconds above 0, got '${e}'.`,remedy:"Mend it or leave it unset."})}var T={SIGINT:130,SIGTERM:143},U=5e3;async function E(t){let{argv:e}=t,n={out:o=>{process.stdout.write(o)},isTTY:process.stdout.isTTY,stderr:process.stderr},s=new AbortController,r;for(let o of["SIGINT","SIGTERM"])process.once(o,()=>{r=T[o],process.stderr.write(`
gloss: stopping; what is in flight is finished first (up to 5 s).
`),s.abort(),setTimeout(()=>process.exit(T[o]),U).unref()});try{return await Y({argv:e,settings:()=>I(t.env??process.env,t.directory??process.cwd()),terminal:n,signal:s.signal})}catch(o){return r!==void 0?(process.stderr.write(`gloss: stopped. Run the same command again to go on where it was.
`),r):(process.stderr.write(`gloss: ${(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_2__.a)((0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_6__.c)(o).join(`
`))}
`),(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_6__.d)(o))}}async function Y(t){let{argv:e,terminal:n,signal:s}=t,r=_(e);if(r.name==="help"){let{renderHelp:o}=await Promise.all(/* import() */[__webpack_require__.e(2584), __webpack_require__.e(6532), __webpack_require__.e(7925), __webpack_require__.e(785)]).then(__webpack_require__.bind(__webpack_require__, 785));n.out(o(r.topic))}else if(r.name==="version")n.out(`${_chunk_AD4E4NKY_js__WEBPACK_IMPORTED_MODULE_1__.a}
`);else{let o=t.settings();if(r.name==="show"){let{showCommand:a}=await __webpack_require__.e(/* import() */ 1736).then(__webpack_require__.bind(__webpack_require__, 1736));return a({command:r,settings:o,terminal:n})}if(r.name==="check"){let{checkCommand:a}=await Promise.all(/* import() */[__webpack_require__.e(2584), __webpack_require__.e(6532), __webpack_require__.e(7925), __webpack_require__.e(9704), __webpack_require__.e(4801), __webpack_require__.e(5999)]).then(__webpack_require__.bind(__webpack_require__, 5999));return a({command:r,settings:o,terminal:n})}let{runCommand:p}=await Promise.all(/* import() */[__webpack_require__.e(2584), __webpack_require__.e(6532), __webpack_require__.e(7925), __webpack_require__.e(7839), __webpack_require__.e(9822), __webpack_require__.e(2678)]).then(__webpack_require__.bind(__webpack_require__, 2678));return p({command:r,settings:o,terminal:n,signal:s})}return 0}function A(t){let e=[],n,s;for(let r=0;r<t.length;r+=1){let o=t[r]??"";s!==void 0?o===s?s=void 0:o==="\\"&&s==='"'&&/["\\]/.test(t[r+1]??"")?(r+=1,n=`${n??""}${t[r]}`):n=`${n??""}${o}`:o==="'"||o==='"'?(s=o,n??=""):/\s/.test(o)?(n!==void 0&&e.push(n),n=void 0):o==="\\"&&r+1<t.length?(r+=1,n=`${n??""}${t[r]}`):n=`${n??""}${o}`}if(s!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_6__.a({code:"usage",message:`A quotation mark (${s}) is not closed in: ${t}`,remedy:"Close it, or put a backslash before it."});return n===void 0?e:[...e,n]}async function oe(t){let{inputs:e,settings:n,env:s}=t,[r,...o]=A(e.command),p=r==="gloss"?o:[r??"",...o],a={GLOSS_MODEL:e.model,GLOSS_API_KEY:e["api-key"],GLOSS_BASE_URL:e["base-url"],GLOSS_STATE_DIR:n.stateDir},L=Object.fromEntries(Object.entries(a).filter(([,R])=>R.trim()!=="")),d=await E({argv:p,env:{...s,...L},directory:n.workspace??process.cwd()});return (0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_3__.d)("status",d===0?"complete":d===3?"partial":"failed"),d!==0&&d!==3&&(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_3__.e)(`gloss ${p.join(" ")} ended with exit code ${d}.`),d===3?0:d}


/***/ })

};
