import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m),
/* harmony export */   b: () => (/* binding */ n),
/* harmony export */   c: () => (/* binding */ o),
/* harmony export */   d: () => (/* binding */ p),
/* harmony export */   e: () => (/* binding */ q),
/* harmony export */   f: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var h=Object.create;var f=Object.defineProperty;var i=Object.getOwnPropertyDescriptor;var j=Object.getOwnPropertyNames;var k=Object.getPrototypeOf,l=Object.prototype.hasOwnProperty;var m=(a=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(a,{get:(b,c)=>(typeof require<"u"?require:b)[c]}):a)(function(a){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+a+'" is not supported')});var n=(a,b,c)=>()=>{if(c)throw c[0];try{return a&&(b=a(a=0)),b}catch(d){throw c=[d],d}};var o=(a,b)=>()=>{try{return b||a((b={exports:{}}).exports,b),b.exports}catch(c){throw b=0,c}},p=(a,b)=>{for(var c in b)f(a,c,{get:b[c],enumerable:!0})},g=(a,b,c,d)=>{if(b&&typeof b=="object"||typeof b=="function")for(let e of j(b))!l.call(a,e)&&e!==c&&f(a,e,{get:()=>b[e],enumerable:!(d=i(b,e))||d.enumerable});return a};var q=(a,b,c)=>(c=a!=null?h(k(a)):{},g(b||!a||!a.__esModule?f(c,"default",{value:a,enumerable:!0}):c,a)),r=a=>g(f({},"__esModule",{value:!0}),a);


/***/ }),

/***/ 3878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r),
/* harmony export */   b: () => (/* binding */ i),
/* harmony export */   c: () => (/* binding */ o),
/* harmony export */   d: () => (/* binding */ a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var r=class extends Error{name="GlossError";code;remedy;details;constructor(n){super(n.message,n.cause===void 0?void 0:{cause:n.cause}),this.code=n.code,this.remedy=n.remedy,this.details=n.details??[]}};function i(e){return o(e).join(" ")}function o(e){let n=e instanceof Error?e.message:String(e),{remedy:s,details:t}=e instanceof r?e:{remedy:void 0,details:[]};return[s?`${n} ${s}`:n,...t].map(d=>d.replaceAll(/[\p{Cc}]+/gu," ").trim())}function a(e){return e instanceof r&&(e.code==="usage"||e.code==="state")?2:1}


/***/ }),

/***/ 8084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ V),
  b: () => (/* binding */ Z),
  c: () => (/* binding */ tt),
  d: () => (/* binding */ et),
  e: () => (/* binding */ rt),
  f: () => (/* binding */ M),
  g: () => (/* binding */ nt),
  h: () => (/* binding */ ot),
  i: () => (/* binding */ it),
  j: () => (/* binding */ st),
  k: () => (/* binding */ at)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(8995);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/action/chunk-SXXKIOKY.js
const chunk_SXXKIOKY_require=(0,external_node_module_.createRequire)(import.meta.url);
function c(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function l(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function u(e,t,r){let n=new g(e,t,r);process.stdout.write(n.toString()+external_os_.EOL)}function x(e,t=""){u(e,{},t)}var O="::",g=class{constructor(t,r,n){t||(t="missing.command"),this.command=t,this.properties=r,this.message=n}toString(){let t=O+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let o=this.properties[n];o&&(r?r=!1:t+=",",t+=`${n}=${C(o)}`)}}return t+=`${O}${P(this.message)}`,t}};function P(e){return c(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function C(e){return c(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function T(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find environment variable for file command ${e}`);if(!external_fs_.existsSync(r))throw new Error(`Missing file at path: ${r}`);external_fs_.appendFileSync(r,`${c(t)}${external_os_.EOL}`,{encoding:"utf8"})}function S(e,t){let r=`ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`,n=c(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${external_os_.EOL}${n}${external_os_.EOL}${r}`}var E=function(e,t,r,n){function o(i){return i instanceof r?i:new r(function(s){s(i)})}return new(r||(r=Promise))(function(i,s){function d(a){try{f(n.next(a))}catch(p){s(p)}}function w(a){try{f(n.throw(a))}catch(p){s(p)}}function f(a){a.done?i(a.value):o(a.value).then(d,w)}f((n=n.apply(e,t||[])).next())})},{access:j,appendFile:F,writeFile:k}=external_fs_.promises,U="GITHUB_STEP_SUMMARY";var v=class{constructor(){this._buffer=""}filePath(){return E(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[U];if(!t)throw new Error(`Unable to find environment variable for $${U}. Check if your runtime environment supports job summaries.`);try{yield j(t,external_fs_.constants.R_OK|external_fs_.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,n={}){let o=Object.entries(n).map(([i,s])=>` ${i}="${s}"`).join("");return r?`<${t}${o}>${r}</${t}>`:`<${t}${o}>`}write(t){return E(this,void 0,void 0,function*(){let r=!!t?.overwrite,n=yield this.filePath();return yield(r?k:F)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return E(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(external_os_.EOL)}addCodeBlock(t,r){let n=Object.assign({},r&&{lang:r}),o=this.wrap("pre",this.wrap("code",t),n);return this.addRaw(o).addEOL()}addList(t,r=!1){let n=r?"ol":"ul",o=t.map(s=>this.wrap("li",s)).join(""),i=this.wrap(n,o);return this.addRaw(i).addEOL()}addTable(t){let r=t.map(o=>{let i=o.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{header:d,data:w,colspan:f,rowspan:a}=s,p=d?"th":"td",R=Object.assign(Object.assign({},f&&{colspan:f}),a&&{rowspan:a});return this.wrap(p,w,R)}).join("");return this.wrap("tr",i)}).join(""),n=this.wrap("table",r);return this.addRaw(n).addEOL()}addDetails(t,r){let n=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(n).addEOL()}addImage(t,r,n){let{width:o,height:i}=n||{},s=Object.assign(Object.assign({},o&&{width:o}),i&&{height:i}),d=this.wrap("img",null,Object.assign({src:t,alt:r},s));return this.addRaw(d).addEOL()}addHeading(t,r){let n=`h${r}`,o=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",i=this.wrap(o,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let n=Object.assign({},r&&{cite:r}),o=this.wrap("blockquote",t,n);return this.addRaw(o).addEOL()}addLink(t,r){let n=this.wrap("a",t,{href:r});return this.addRaw(n).addEOL()}},B=new v;var V=B;var y;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(y||(y={}));function Z(e){u("add-mask",{},e)}function tt(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?r:r.trim()}function et(e,t){if(process.env.GITHUB_OUTPUT||"")return T("OUTPUT",S(e,t));process.stdout.write(external_os_.EOL),u("set-output",{name:e},c(t))}function rt(e){process.exitCode=y.Failure,M(e)}function M(e,t={}){u("error",l(t),e instanceof Error?e.toString():e)}function nt(e,t={}){u("warning",l(t),e instanceof Error?e.toString():e)}function ot(e,t={}){u("notice",l(t),e instanceof Error?e.toString():e)}function it(e){process.stdout.write(e+external_os_.EOL)}function st(e){x("group",e)}function at(){x("endgroup")}


/***/ }),

/***/ 9163:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var _chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8084);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(409);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var G={pipeline:e=>e,command:e=>e,model:e=>e,"api-key":e=>e,"base-url":M,"github-token":H,config:e=>e,paths:_,ignore:_,publish:J,concurrency:K,"dry-run":D,"state-dir":e=>e},$=["api-key","github-token"],I=["comment","summary","files","pull-request"],T=100;function N(){for(let t of $)j((0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.c)(t));let r=Object.entries(G).map(([t,n])=>[t,L(t,n)]);return Object.fromEntries(r)}function L(e,r){let t=(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.c)(e);try{return r(t)}catch(n){let s=$.includes(e)?"":`, got '${t}'`;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`Input '${e}' must be ${n.message}${s}.`,remedy:"See its description in action.yml."})}}function j(e){if(e==="")return;let r=[e,Buffer.from(e).toString("base64"),encodeURIComponent(e)];for(let t of new Set(r))(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.b)(t)}function M(e){if(e===""||/^https?:$/.test(URL.parse(e)?.protocol??""))return e;throw new Error("an http or https URL")}function H(e){if(e!=="")return e;throw new Error("a token; leave it out to use the job\u2019s own")}function _(e){return e.split(`
`).map(r=>r.trim()).filter(Boolean)}function J(e){if(e.trim()==="")return;let r=e.split(/[\s,]+/).filter(Boolean),t=r.filter(n=>I.some(s=>s===n));if(t.length===r.length)return t;throw new Error(`a list of ${I.join(", ")}`)}function K(e){let r=Number(e);if(Number.isInteger(r)&&r>=1&&r<=T)return r;throw new Error(`a whole number from 1 to ${T}`)}function D(e){if(e==="true"||e==="false")return e==="true";throw new Error("true or false")}var Y={plan:"Reading the changes",read:"Reading files",combine:"Combining",publish:"Publishing"},W=.1;function x(){let e,r=0,t=0,n=0,s=0;function i(){s=t+n,(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.i)(`${t} of ${r} items${n>0?`, ${n} failed`:""}`)}return{stage:o=>{o!==e&&(e!==void 0&&(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.k)(),e=o,(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.j)(Y[o]))},planned:o=>{r=o.items,t=o.reused,(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.i)(o.told??`${o.files} changed files, ${r} items, ${o.reused} answered before`)},finished:o=>{t+=o.items,n+=o.failed,(t+n-s>=Math.max(1,r*W)||t+n===r)&&i()},end:()=>{e!==void 0&&(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.k)(),e=void 0}}}var d=/^(?!\.+$)[\w.-]{1,100}$/,C=/^[0-9a-f]{40}([0-9a-f]{24})?$/,F=/^(?!.*(?:\.\.|\/\/|@\{|\.lock$|\/$|\.$))[^\s\p{Cc}~^:?*[\\]{1,250}$/u,V=new Set(["schedule","workflow_dispatch","push","repository_dispatch"]);async function v(){let e=await z(),{payload:r,eventName:t,apiUrl:n,serverUrl:s}=e,i=a(r.sender?.login)||a(e.actor),o={...i===""?{}:{actor:i},apiUrl:n,serverUrl:s};if(r.pull_request===void 0&&V.has(t))return{...X(e),...o};let{pull_request:c,repository:p}=r,m=a(p?.owner?.login),l=a(p?.name),f=a(c?.head?.sha),g=Number(c?.number);if(!(d.test(m)&&d.test(l)&&C.test(f)&&Number.isInteger(g)&&g>0)){let q=Object.keys(r).length===0?"has no payload":"has no pull request";throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`The event '${t}' ${q}.`,remedy:"Run this action in a workflow with `on: pull_request`, or with `on: schedule`, `push` or `workflow_dispatch` for `docs`."})}let U=a(c?.head?.repo?.full_name)!==a(c?.base?.repo?.full_name);return{kind:"pull-request",owner:m,repo:l,number:g,headSha:f,fork:U,...o}}function X({repository:e,ref:r,sha:t,eventName:n,payload:s}){let[i="",o="",...c]=e.split("/"),p=r.replace(/^refs\/heads\//,"");if(!(d.test(i)&&d.test(o)&&c.length===0)||!C.test(t)||!r.startsWith("refs/heads/")||!F.test(p))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`The event '${n}' does not name a branch and a commit (ref '${r}').`,remedy:"Run this action on a branch, not on a tag."});let l=a(s.repository?.default_branch);return{kind:"branch",owner:i,repo:o,branch:p,sha:t,...l===""?{}:{defaultBranch:l}}}async function z(){try{let{context:e}=await Promise.all(/* import() */[__nccwpck_require__.e(1125), __nccwpck_require__.e(4131)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4131)),{payload:r,eventName:t,apiUrl:n,serverUrl:s,ref:i,sha:o,actor:c}=e;return{payload:r??{},eventName:t,apiUrl:n,serverUrl:s,ref:a(i),sha:a(o),actor:c,repository:Q(e)}}catch(e){throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`The event's file could not be read (${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.b)(e)}).`,remedy:"GITHUB_EVENT_PATH must name the JSON file that the runner writes.",cause:e})}}function Q(e){try{return`${e.repo.owner}/${e.repo.repo}`}catch{return""}}function a(e){return typeof e=="string"?e:""}function B(e,r){let t=i=>i?.trim()||void 0,n=t(e["api-key"]),s=t(e.model);if(s===void 0&&n!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:"Input 'api-key' is given, but 'model' is not.",remedy:"Name the model as provider:id, for example `model: openai:gpt-5-mini`."});return{model:s,models:{apiKey:n,keys:{openai:t(r.OPENAI_API_KEY),anthropic:t(r.ANTHROPIC_API_KEY),google:t(r.GOOGLE_GENERATIVE_AI_API_KEY),compatible:t(r.COMPATIBLE_API_KEY)},baseUrl:t(e["base-url"]),openaiBaseUrl:t(r.OPENAI_BASE_URL),concurrency:e.concurrency},stateDir:t(e["state-dir"])??(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(r.RUNNER_TEMP??".","gloss"),workspace:t(r.GITHUB_WORKSPACE)}}var ee=5e3;async function O(){let e=new AbortController;for(let t of["SIGINT","SIGTERM"])process.once(t,()=>{e.abort(),setTimeout(()=>process.exit(1),ee).unref()});let r=x();try{let t=N(),n=B(t,process.env);if(t.command!==""){let{runCommandLine:o}=await __nccwpck_require__.e(/* import() */ 4125).then(__nccwpck_require__.bind(__nccwpck_require__, 4125));return await o({inputs:t,settings:n,env:process.env})}let s=await v(),i={inputs:t,settings:n,event:s,progress:r,signal:e.signal};return await(await te(t,s))(i)}catch(t){return r.end(),e.signal.aborted?(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.f)("Stopped. What was finished is kept; run again to go on."):(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.e)((0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.c)(t).join(`
`)),(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.d)(t)}}async function te(e,r){return(e.pipeline||(r.kind==="branch"?"docs":"summary"))!=="docs"?(await Promise.all(/* import() */[__nccwpck_require__.e(5402), __nccwpck_require__.e(7414)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7414))).runOnPullRequest:r.kind==="branch"?(await Promise.all(/* import() */[__nccwpck_require__.e(2584), __nccwpck_require__.e(6532), __nccwpck_require__.e(7839), __nccwpck_require__.e(4801), __nccwpck_require__.e(5402), __nccwpck_require__.e(688), __nccwpck_require__.e(7379)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7379))).runDocsOnBranch:(await Promise.all(/* import() */[__nccwpck_require__.e(2584), __nccwpck_require__.e(6532), __nccwpck_require__.e(7839), __nccwpck_require__.e(4801), __nccwpck_require__.e(5402), __nccwpck_require__.e(688), __nccwpck_require__.e(7962)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7962))).runDocsOnPullRequest}process.exit(await O());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9163);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
