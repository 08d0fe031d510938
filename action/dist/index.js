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

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

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

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

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

/***/ 7418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ p),
/* harmony export */   b: () => (/* binding */ o),
/* harmony export */   c: () => (/* binding */ i),
/* harmony export */   d: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function i(e){return(await r(e)).exitCode}async function r(e){return e.pipeline!=="docs"&&e.pipeline!=="summary"?(await Promise.all(/* import() */[__nccwpck_require__.e(2584), __nccwpck_require__.e(6532), __nccwpck_require__.e(9626), __nccwpck_require__.e(4770), __nccwpck_require__.e(3223), __nccwpck_require__.e(4925), __nccwpck_require__.e(4399), __nccwpck_require__.e(7175), __nccwpck_require__.e(8285), __nccwpck_require__.e(3072), __nccwpck_require__.e(2278), __nccwpck_require__.e(4333)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4333))).runDefinitionJob(e):e.pipeline!=="docs"?(await Promise.all(/* import() */[__nccwpck_require__.e(8285), __nccwpck_require__.e(2278), __nccwpck_require__.e(9326)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9326))).runOnPullRequest(e):e.target.kind==="branch"?(await Promise.all(/* import() */[__nccwpck_require__.e(2584), __nccwpck_require__.e(6532), __nccwpck_require__.e(4770), __nccwpck_require__.e(3223), __nccwpck_require__.e(4399), __nccwpck_require__.e(7175), __nccwpck_require__.e(8285), __nccwpck_require__.e(3072), __nccwpck_require__.e(3022)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3022))).runDocsOnBranch(e):(await Promise.all(/* import() */[__nccwpck_require__.e(2584), __nccwpck_require__.e(6532), __nccwpck_require__.e(4770), __nccwpck_require__.e(3223), __nccwpck_require__.e(4399), __nccwpck_require__.e(7175), __nccwpck_require__.e(8285), __nccwpck_require__.e(3072), __nccwpck_require__.e(644)]).then(__nccwpck_require__.bind(__nccwpck_require__, 644))).runDocsOnPullRequest(e)}var t=/^ {0,3}(\/gloss(?:[ \t].*)?)$/s;function o(e){let n=e.search(/[\r\n]/);return t.exec(n===-1?e:e.slice(0,n))?.[1]}function p({actor:e,own:n}){return n.userId!==void 0&&e.id===n.userId||n.appId!==void 0&&e.appId===n.appId?!0:n.login!==void 0&&e.login.toLowerCase()===n.login.toLowerCase()}


/***/ }),

/***/ 768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ u),
/* harmony export */   c: () => (/* binding */ d),
/* harmony export */   d: () => (/* binding */ p)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var l="Gloss-Pipeline",u="Gloss-Run";function d(e){let{commit:t,viewer:n,pipeline:r}=e,{author:a,committer:i}=t,m=o(i,n)||g(i),c=p({message:t.message,name:l})===r;return t.parents.length<=1&&o(a,n)&&m&&c}function p(e){return(e.message.replaceAll("\r","").trimEnd().split(/\n{2,}/).at(-1)??"").split(`
`).findLast(r=>r.startsWith(`${e.name}: `))?.slice(e.name.length+2).trim()}function o(e,t){let n=e.login??/^(?:\d+\+)?(.+)@users\.noreply\.[^@]+$/.exec(e.email)?.[1];return n!==void 0&&s(n)===s(t)}function s(e){return e.toLowerCase().replace(/\[bot\]$/,"")}function g({login:e,email:t}){return e==="web-flow"||/^noreply@/.test(t)}


/***/ }),

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i),
/* harmony export */   b: () => (/* binding */ e)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4770);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function i(r){return r.replaceAll("##[","# #[").replaceAll(/^((?:[^\S\r\n]|\u0085)*):(?=:)/gm,"$1: ")}function e(r){return i((0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_1__.b)(r))}


/***/ }),

/***/ 4770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u),
/* harmony export */   b: () => (/* binding */ I),
/* harmony export */   c: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var a=new RegExp("[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff01-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}","u"),h=new RegExp("\\p{M}|\\p{Cf}","u");function u(n){let r=0;for(let e of n)r+=l(e);return r}function I(n){return (0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_1__.a)(n).replaceAll(/\s+/g," ").trim()}function S(n,r){let{width:e,indent:t=0,maxLines:i=Number.POSITIVE_INFINITY}=r,c=e-t,f=m(n,c),s=f.slice(0,i),o=s.at(-1);return o!==void 0&&s.length<f.length&&(s[s.length-1]=d(o,c)),s.map(g=>" ".repeat(t)+g).join(`
`)}function m(n,r){let e=[],t="";for(let i of n.split(" ").flatMap(c=>b(c,r)))t!==""&&u(t)+1+u(i)>r?(e.push(t),t=i):t=t===""?i:`${t} ${i}`;return t!==""&&e.push(t),e}function b(n,r){if(u(n)<=r||!a.test(n))return[n];let e=[],t="";for(let i of n)u(t)+l(i)>r&&(e.push(t),t=""),t+=i;return[...e,t]}function d(n,r){let e=n;for(;u(e)+1>r&&e.includes(" ");)e=e.slice(0,e.lastIndexOf(" "));return`${e.replace(/[\s,;:.]+$/,"")}\u2026`}function l(n){return a.test(n)?2:h.test(n)?0:1}


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ ut),
  b: () => (/* binding */ ct),
  c: () => (/* binding */ A),
  d: () => (/* binding */ lt),
  e: () => (/* binding */ dt),
  f: () => (/* binding */ D),
  g: () => (/* binding */ O),
  h: () => (/* binding */ C),
  i: () => (/* binding */ ft),
  j: () => (/* binding */ pt),
  k: () => (/* binding */ mt),
  l: () => (/* binding */ W),
  m: () => (/* binding */ $t),
  n: () => (/* binding */ Et),
  o: () => (/* binding */ xt),
  p: () => (/* binding */ Y)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(8995);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/action/chunk-DAQANHNS.js
const chunk_DAQANHNS_require=(0,external_node_module_.createRequire)(import.meta.url);
function l(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function h(t){return Object.keys(t).length?{title:t.title,file:t.file,line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function d(t,e,r){let n=new $(t,e,r);process.stdout.write(n.toString()+external_os_.EOL)}function E(t,e=""){d(t,{},e)}var S="::",$=class{constructor(e,r,n){e||(e="missing.command"),this.command=e,this.properties=r,this.message=n}toString(){let e=S+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let s=this.properties[n];s&&(r?r=!1:e+=",",e+=`${n}=${M(s)}`)}}return e+=`${S}${j(this.message)}`,e}};function j(t){return l(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function M(t){return l(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function L(t,e){let r=process.env[`GITHUB_${t}`];if(!r)throw new Error(`Unable to find environment variable for file command ${t}`);if(!external_fs_.existsSync(r))throw new Error(`Missing file at path: ${r}`);external_fs_.appendFileSync(r,`${l(e)}${external_os_.EOL}`,{encoding:"utf8"})}function P(t,e){let r=`ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`,n=l(e);if(t.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${t}<<${r}${external_os_.EOL}${n}${external_os_.EOL}${r}`}var x=function(t,e,r,n){function s(o){return o instanceof r?o:new r(function(i){i(o)})}return new(r||(r=Promise))(function(o,i){function u(a){try{c(n.next(a))}catch(m){i(m)}}function p(a){try{c(n.throw(a))}catch(m){i(m)}}function c(a){a.done?o(a.value):s(a.value).then(u,p)}c((n=n.apply(t,e||[])).next())})},{access:N,appendFile:V,writeFile:q}=external_fs_.promises,k="GITHUB_STEP_SUMMARY";var y=class{constructor(){this._buffer=""}filePath(){return x(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[k];if(!e)throw new Error(`Unable to find environment variable for $${k}. Check if your runtime environment supports job summaries.`);try{yield N(e,external_fs_.constants.R_OK|external_fs_.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,r,n={}){let s=Object.entries(n).map(([o,i])=>` ${o}="${i}"`).join("");return r?`<${e}${s}>${r}</${e}>`:`<${e}${s}>`}write(e){return x(this,void 0,void 0,function*(){let r=!!e?.overwrite,n=yield this.filePath();return yield(r?q:V)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return x(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(e,r=!1){return this._buffer+=e,r?this.addEOL():this}addEOL(){return this.addRaw(external_os_.EOL)}addCodeBlock(e,r){let n=Object.assign({},r&&{lang:r}),s=this.wrap("pre",this.wrap("code",e),n);return this.addRaw(s).addEOL()}addList(e,r=!1){let n=r?"ol":"ul",s=e.map(i=>this.wrap("li",i)).join(""),o=this.wrap(n,s);return this.addRaw(o).addEOL()}addTable(e){let r=e.map(s=>{let o=s.map(i=>{if(typeof i=="string")return this.wrap("td",i);let{header:u,data:p,colspan:c,rowspan:a}=i,m=u?"th":"td",I=Object.assign(Object.assign({},c&&{colspan:c}),a&&{rowspan:a});return this.wrap(m,p,I)}).join("");return this.wrap("tr",o)}).join(""),n=this.wrap("table",r);return this.addRaw(n).addEOL()}addDetails(e,r){let n=this.wrap("details",this.wrap("summary",e)+r);return this.addRaw(n).addEOL()}addImage(e,r,n){let{width:s,height:o}=n||{},i=Object.assign(Object.assign({},s&&{width:s}),o&&{height:o}),u=this.wrap("img",null,Object.assign({src:e,alt:r},i));return this.addRaw(u).addEOL()}addHeading(e,r){let n=`h${r}`,s=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",o=this.wrap(s,e);return this.addRaw(o).addEOL()}addSeparator(){let e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,r){let n=Object.assign({},r&&{cite:r}),s=this.wrap("blockquote",e,n);return this.addRaw(s).addEOL()}addLink(e,r){let n=this.wrap("a",e,{href:r});return this.addRaw(n).addEOL()}},G=new y;var f=G;var v;(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(v||(v={}));function ut(t){d("add-mask",{},t)}function ct(t,e){let r=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!r)throw new Error(`Input required and not supplied: ${t}`);return e&&e.trimWhitespace===!1?r:r.trim()}function A(t,e){if(process.env.GITHUB_OUTPUT||"")return L("OUTPUT",P(t,e));process.stdout.write(external_os_.EOL),d("set-output",{name:t},l(e))}function lt(t){process.exitCode=v.Failure,D(t)}function dt(t){d("debug",{},t)}function D(t,e={}){d("error",h(e),t instanceof Error?t.toString():t)}function O(t,e={}){d("warning",h(e),t instanceof Error?t.toString():t)}function C(t,e={}){d("notice",h(e),t instanceof Error?t.toString():t)}function ft(t){process.stdout.write(t+external_os_.EOL)}function pt(t){E("group",t)}function mt(){E("endgroup")}var _=10,H=25e4,W="save-state";function K(t){let{runId:e,status:r,resumed:n,report:s}=t;return e===""?!1:r!=="complete"&&r!=="skipped"?!0:n||(s?.totals.modelCalls??1)>0}function $t(t){let{report:e}=t,r=e?.totals,n=t.publications.find(({kind:o})=>o==="comment"),s={"run-id":t.runId,status:t.status,"items-total":r?.items,"items-done":r?.done,"items-reused":r?.reused,"items-failed":r?.failed,"model-calls":r?.modelCalls,"tokens-in":r?.tokensIn,"tokens-out":r?.tokensOut,"cost-usd":r?.costUsd,"estimated-usd":e?.estimate.costUsd,"comment-url":n?.url,"pull-request-url":t.publications.find(({kind:o})=>o==="pull-request")?.url,"commit-sha":t.publications.find(({kind:o})=>o==="commit")?.sha,"report-path":t.reportPath,[W]:K(t)};for(let[o,i]of Object.entries(s))A(o,i??"")}function Et(t){let e=t.items.filter(o=>o.status==="failed");for(let{key:o,error:i}of e.slice(0,_))O(`Not read: ${i??"unknown reason"}`,{file:o.replace(/#\d+$/,""),title:"Gloss"});let r=new Set(e.map(({key:o})=>o)),n=t.coverage.notRead.filter(({path:o})=>!r.has(o)),s=[...Map.groupBy(n,({reason:o})=>o)];for(let[o,i]of s.slice(0,_)){let u=i.slice(0,_).map(({path:c})=>c),p=i.length-u.length;C(`Not read (${o}): ${u.join(", ")}${p>0?` and ${p} more`:""}`,{title:"Gloss"})}}async function xt(t){let{report:e,comment:r}=t,n=Y(t.publications);if(n!==""&&f.addRaw(n,!0).addEOL(),r!==void 0?f.addRaw(r.slice(0,H),!0).addEOL():f.addRaw(J(t.error??t.text??`Status: ${t.status}`),!0),e){let{totals:s,estimate:o}=e;f.addRaw(`
**Run** ${e.status}: ${s.done} of ${s.items} items, ${s.reused} reused, ${s.failed} failed \xB7 ${s.modelCalls} model call${s.modelCalls===1?"":"s"} (${o.modelCalls} expected), ${s.tokensIn.toLocaleString("en-US")} tokens in, ${s.tokensOut.toLocaleString("en-US")} out`,!0)}await f.write().catch(s=>O(`The job summary could not be written: ${s.message}`))}function Y(t){let e=t.find(({kind:o})=>o==="pull-request"),r=t.find(({kind:o,sha:i})=>o==="commit"&&i!==void 0),n=t.some(({kind:o,action:i})=>o==="commit"&&i==="skipped"),s=r?.sha===void 0?"":` in commit \`${r.sha.slice(0,7)}\``;return e?.url!==void 0?s===""?`Nothing new for the pull request ${e.url}.`:`Proposed by the pull request ${e.url}${s}.`:s!==""?`Written${s}.`:n?"Nothing was committed.":""}function J(t){let e=Math.max(2,...[...t.matchAll(/`+/g)].map(([n])=>n.length)),r="`".repeat(e+1);return`${r}text
${t.trimEnd()}
${r}`}


/***/ }),

/***/ 3059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var i=String.raw`[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]`,e=String.raw`\p{RGI_Emoji}|(?<=${i})[\u200c\u200d](?=${i})`,t=String.raw`[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb\u{e0000}-\u{e0fff}\u0000-\u0008\u000b-\u001f\u007f-\u009f]`,a=new RegExp(`(${e})|${t}`,"gv"),c=new RegExp(t,"v");function S(p){let r=p.toWellFormed().replace(/\r\n?|[\u2028\u2029\u0085]/g,`
`).replace(/[\v\f]/g," ");return c.test(r)?r.replace(a,(u,n)=>n??""):r}


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

/***/ 9163:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var _chunk_2ART4NQC_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7418);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9881);
/* harmony import */ var _chunk_46CLYCYY_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(768);
/* harmony import */ var _chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(988);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(409);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var Re={pipeline:e=>e,command:e=>e,model:e=>e,"api-key":e=>e,"base-url":Te,"github-token":$e,config:e=>e,paths:ae,ignore:ae,publish:Ne,concurrency:qe,"dry-run":Be,"state-dir":e=>e},ue=["api-key","github-token"],ie=["comment","summary","files","pull-request"],se=100;function de(){for(let t of ue)Ce((0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__.b)(t));let n=Object.entries(Re).map(([t,r])=>[t,Oe(t,r)]);return Object.fromEntries(n)}function Oe(e,n){let t=(0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__.b)(e);try{return n(t)}catch(r){let o=ue.includes(e)?"":`, got '${t}'`;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.a({code:"usage",message:`Input '${e}' must be ${r.message}${o}.`,remedy:"See its description in action.yml."})}}function Ce(e){if(e==="")return;let n=[e,Buffer.from(e).toString("base64"),encodeURIComponent(e)];for(let t of new Set(n))(0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__.a)(t)}function Te(e){if(e===""||/^https?:$/.test(URL.parse(e)?.protocol??""))return e;throw new Error("an http or https URL")}function $e(e){if(e!=="")return e;throw new Error("a token; leave it out to use the job\u2019s own")}function ae(e){return e.split(`
`).map(n=>n.trim()).filter(Boolean)}function Ne(e){if(e.trim()==="")return;let n=e.split(/[\s,]+/).filter(Boolean),t=n.filter(r=>ie.some(o=>o===r));if(t.length===n.length)return t;throw new Error(`a list of ${ie.join(", ")}`)}function qe(e){let n=Number(e);if(Number.isInteger(n)&&n>=1&&n<=se)return n;throw new Error(`a whole number from 1 to ${se}`)}function Be(e){if(e==="true"||e==="false")return e==="true";throw new Error("true or false")}var Le={plan:"Reading the changes",read:"Reading files",combine:"Combining",publish:"Publishing"},Ue=.1;function ce(){let e,n=0,t=0,r=0,o=0,i="";function d(){o=t+r,(0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__.i)(`${t} of ${n} items${r>0?`, ${r} failed`:""}`)}return{stage:s=>{s!==e&&(e!==void 0&&(0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__.k)(),e=s,(0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__.j)(Le[s]))},planned:s=>{n=s.items,t=s.reused,(0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__.i)(s.told??`${s.files} changed files, ${n} items, ${s.reused} answered before`)},finished:s=>{t+=s.items,r+=s.failed,(t+r-o>=Math.max(1,n*Ue)||t+r===n)&&d()},note:s=>{s!==i&&(i=s,(0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__.i)((0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_2__.b)(s)))},end:()=>{e!==void 0&&(0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__.k)(),e=void 0}}}var je=new Set(["issue_comment","pull_request_target"]);function pe(e){let{GITHUB_EVENT_NAME:n="",ACTIONS_CACHE_MODE:t=""}=e;return t!==""?t.startsWith("write"):!je.has(n)}function a(e){return{kind:"ignore",reason:e}}function g(e){return{kind:"ignore",reason:e,unfit:!0}}var le={"pull_request.opened":["summary"],"pull_request.ready_for_review":["summary"],"pull_request.synchronize":["summary"],"pull_request.reopened":["summary"],push:["docs"],schedule:["docs"],workflow_dispatch:["docs"],repository_dispatch:["docs"]};function S({pipelines:e},n){let t=e??le;return Ge(n)&&Object.hasOwn(t,n)?[...new Set(t[n])]:[]}function Ge(e){return Object.hasOwn(le,e)}var Me=/^(?!\.+$)[\w.-]{1,100}$/,He=/^[\w-]{1,100}(?:\[bot\])?$/,Ke=/^(?!0+$)[0-9a-f]{40}(?:[0-9a-f]{24})?$/,Je=/^(?!.*(?:\.\.|\/\/|@\{|\.lock$|\/$|\.$))[^\s\p{Cc}~^:?*[\\]{1,250}$/u;function l(e,...n){let t=e;for(let r of n){if(typeof t!="object"||t===null||!Object.hasOwn(t,r))return;t=t[r]}return t}function u(e,...n){let t=l(e,...n);return typeof t=="string"?t:""}function I(e,...n){let t=l(e,...n);return Array.isArray(t)?t:[]}function f(e,...n){let t=l(e,...n);return typeof t=="number"&&Number.isSafeInteger(t)&&t>0?t:void 0}function E(e,...n){return q(Me,u(e,...n))}function N(e,...n){return q(He,u(e,...n))}function A(e,...n){return q(Ke,u(e,...n))}function x(e){return e.startsWith("refs/heads/")?q(Je,e.slice(11)):void 0}function q(e,n){return e.test(n)?n:void 0}function k(e){let n=E(e,"repository","owner","login"),t=E(e,"repository","name");if(n===void 0||t===void 0)return;let r=f(e,"repository","id"),o=f(e,"installation","id");return{owner:n,repo:t,...r===void 0?{}:{repositoryId:r},...o===void 0?{}:{installationId:o}}}function P(e,n){let t=N(e,"login"),r=f(e,"id"),o=u(e,"type");if(t===void 0||r===void 0||!/^[A-Za-z]{1,40}$/.test(o))return;let i=f(n,"id");return{login:t,id:r,type:o,...i===void 0?{}:{appId:i}}}function D({payload:e,own:n,allowedBots:t=[]}){if(l(e,"repository","archived")===!0)return a("the repository is archived");let r=P(l(e,"sender"));return r===void 0?a("the payload names no sender"):(0,_chunk_2ART4NQC_js__WEBPACK_IMPORTED_MODULE_1__.a)({actor:r,own:n})?a("our own doing"):r.type==="User"||r.type==="Bot"&&t.includes(r.id)?r:a(`sent by a ${r.type}, which no setting allows`)}function R(e,n){let t=P(l(e.payload,"sender")),o=e.workflow===!0&&(n==="branch"||t===void 0)?t:D(e);return o===void 0?{}:b(o)?o:{actor:o}}function b(e){return"kind"in e&&e.kind==="ignore"}var We="gloss/",fe="no-gloss",Ve=/\[(?:skip gloss|gloss skip)\]/i,Ye=/\[(?:skip gloss|gloss skip|skip ci|ci skip|no ci|skip actions|actions skip)\]|^skip-checks: ?true$/im,me=1e4;function O(e){return e.startsWith(We)}function ge(e){if(I(e,"labels").map(t=>u(t,"name").toLowerCase()).includes(fe))return`it has the label '${fe}'`;if(Ve.test(u(e,"title")))return"its title says [skip gloss]"}function he(e){let n=u(e,"head_commit","message");return Ye.test(n.slice(0,me))?"its last commit says to skip it":[n,...I(e,"commits").map(o=>u(o,"message"))].every(o=>(0,_chunk_46CLYCYY_js__WEBPACK_IMPORTED_MODULE_3__.d)({message:o.slice(-me),name:_chunk_46CLYCYY_js__WEBPACK_IMPORTED_MODULE_3__.a})!==void 0)?"all its commits are ours":void 0}function ye(e){let{payload:n,workflow:t}=e,r=he(n);if(t===!0)return r===void 0?C(e):a(r);let o=S(e,"push");if(o.length===0)return a("no pipeline runs on this");let i=x(u(n,"ref"));if(i===void 0)return g("not a branch");if(O(i))return a("the branch is ours");let d=u(n,"repository","default_branch")===i;if(!d)return a("not the default branch");if(l(n,"deleted")===!0)return a("the branch was deleted");let s=k(n),c=A(n,"after");if(s===void 0||c===void 0)return g("the payload names no commit");let p=R(e,"branch");return b(p)?p:r!==void 0?a(r):{kind:"pipeline",...s,pipelines:o,target:{kind:"branch",branch:i,sha:c,isDefaultBranch:d},...p,asked:!1}}function C(e){let{payload:n,runner:t}=e,r=S(e,e.event);if(r.length===0)return a("no pipeline runs on this");if(t===void 0)return g("the event names no commit");let o=x(t.ref);if(o===void 0)return g("not a branch");if(O(o))return a("the branch is ours");let[i="",d="",...s]=t.repository.split("/"),c=s.length===0?k({repository:{owner:{login:i},name:d}}):void 0,p=A(t,"sha");if(c===void 0||p===void 0)return g("the runner names no commit");let m=u(n,"repository","default_branch"),h=e.event==="schedule"||m===""||m===o,w={kind:"branch",branch:o,sha:p,isDefaultBranch:h};if(e.event==="schedule")return{kind:"pipeline",...c,pipelines:r,target:w,asked:!1};let y=R(e,"branch");return b(y)?y:{kind:"pipeline",...c,pipelines:r,target:w,...y,asked:!1}}var Fe=/^gloss:([a-z0-9-]{1,50}):([1-9]\d{0,14})$/;function be(e){let[,n,t]=Fe.exec(e)??[];return n===void 0?void 0:{pipeline:n,number:Number(t)}}function we(e){let{payload:n,own:t}=e;if(u(n,"action")!=="rerequested")return a("no check was asked for again");let r=l(n,"check_run"),o=f(r,"app","id");if(o===void 0||o!==t.appId)return a("the check is not ours");let i=be(u(r,"external_id")),d=A(r,"head_sha"),s=k(n);if(!i||d===void 0||!s)return a("the check names no pull request");let c=D(e);if(b(c))return c;let{number:p,pipeline:m}=i,h=I(r,"pull_requests").find(De=>f(De,"number")===p),w=f(h,"head","repo","id"),y=w===void 0||w!==f(h,"base","repo","id");return{kind:"pipeline",...s,pipelines:[m],target:{kind:"pull-request",number:p,headSha:d,fork:y},actor:c,asked:!0}}var ze="<!-- gloss:";function Ie(e){let{payload:n}=e;if(u(n,"action")!=="created")return a("the comment is not new");let t=l(n,"comment"),r=u(t,"body");if((0,_chunk_2ART4NQC_js__WEBPACK_IMPORTED_MODULE_1__.b)(r)===void 0)return a("the comment is no command");if(r.includes(ze))return a("the comment carries our mark");let o=D(e);if(b(o))return o;let i=k(n),d=f(n,"issue","number"),s=f(t,"id"),c=u(t,"created_at"),p=P(l(t,"user"),l(t,"performed_via_github_app")),m=Number.isFinite(Date.parse(c));if(!i||d===void 0||s===void 0||!m||!p)return g("the payload names no comment");if((0,_chunk_2ART4NQC_js__WEBPACK_IMPORTED_MODULE_1__.a)({actor:p,own:e.own}))return a("our own doing");if(p.id!==o.id)return a("somebody else sent the comment than wrote it");let h=u(t,"updated_at");if(h!==""&&h!==c)return a("the comment was edited");let w=l(n,"issue","pull_request"),y=typeof w=="object"&&w!==null?"pull-request":"issue",B=x(`refs/heads/${u(n,"repository","default_branch")}`);return{kind:"command",...i,number:d,on:y,commentId:s,body:r,createdAt:c,actor:p,...B===void 0?{}:{defaultBranch:B}}}var ke={"installation.created":"created","installation.deleted":"deleted","installation.suspend":"suspended","installation.unsuspend":"unsuspended","installation.new_permissions_accepted":"permissions","installation_repositories.added":"repositories","installation_repositories.removed":"repositories"};function H({event:e,payload:n,own:t}){let r=`${e}.${u(n,"action")}`,o=Object.hasOwn(ke,r)?ke[r]:void 0,i=f(n,"installation","id");if(o===void 0||i===void 0)return a("nothing changed about us");if(t.appId!==void 0&&f(n,"installation","app_id")!==t.appId)return a("another App's installation");let d=N(n,"installation","account","login"),s=M(I(n,"repositories"));return{kind:"installation",change:o,installationId:i,...d===void 0?{}:{account:d},added:o==="created"?s:M(I(n,"repositories_added")),removed:o==="deleted"?s:M(I(n,"repositories_removed"))}}function M(e){return e.flatMap(n=>{let[t,r,...o]=u(n,"full_name").split("/"),i={owner:E({owner:t},"owner"),repo:E({repo:r},"repo")};return i.owner===void 0||i.repo===void 0||o.length>0?[]:[{owner:i.owner,repo:i.repo}]})}function K(e){let{payload:n,own:t,workflow:r=!1}=e,o=r?"opened":u(n,"action"),i=S(e,`pull_request.${o}`);if(i.length===0)return a("no pipeline runs on this");let d=k(n),s=l(n,"pull_request"),c=Ze(s);if(d===void 0||c===void 0)return g("the payload names no pull request");let p=u(s,"base","repo","full_name");if(p.toLowerCase()!==`${d.owner}/${d.repo}`.toLowerCase()&&!(r&&p===""))return a("the pull request asks for another repository");let m=R(e,"pull-request");if(b(m))return m;let h=P(l(s,"user"));if(h&&(0,_chunk_2ART4NQC_js__WEBPACK_IMPORTED_MODULE_1__.a)({actor:h,own:t}))return a("the pull request is ours");if(!c.fork&&O(u(s,"head","ref")))return a("the branch is ours");let y=(r?void 0:Xe(s))??ge(s);return y!==void 0?a(y):{kind:"pipeline",...d,pipelines:i,target:c,...m,asked:!1}}function Xe(e){return u(e,"state")!=="open"?"the pull request is not open":l(e,"draft")===!0?"the pull request is a draft":void 0}function Ze(e){let n=f(e,"number"),t=A(e,"head","sha");if(n===void 0||t===void 0)return;let o=u(e,"head","repo","full_name")!==u(e,"base","repo","full_name");return{kind:"pull-request",number:n,headSha:t,fork:o}}var ve={pull_request:K,pull_request_target:K,issue_comment:Ie,push:ye,check_run:we,installation:H,installation_repositories:H,schedule:C,workflow_dispatch:C,repository_dispatch:C};function Ae(e){let{event:n}=e,t=Object.hasOwn(ve,n)?ve[n]:void 0;return t?t(e):g("it has no pull request, no branch and no command")}async function Ee({pipeline:e}){let{payload:n,eventName:t,apiUrl:r,serverUrl:o,...i}=await en(),d=[e||"summary"],s=[e||"docs"],c=Ae({event:t,payload:n,own:{},workflow:!0,runner:i,pipelines:{"pull_request.opened":d,push:s,schedule:s,workflow_dispatch:s,repository_dispatch:s}});if(c.kind==="installation"||c.kind==="ignore"&&c.unfit)throw Qe({eventName:t,payload:n,intent:c});return{intent:c,apiUrl:r,serverUrl:o}}function Qe(e){let{eventName:n,payload:t,intent:r}=e,o=Object.keys(t).length===0?"it has no payload":r.reason??"no such event is read";return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.a({code:"usage",message:`Nothing can be made of the event '${n}': ${o}.`,remedy:"Run this action with `on: pull_request`, with `on: issue_comment` for commands, or, on a branch and not on a tag, with `on: schedule`, `push` or `workflow_dispatch` for `docs`."})}async function en(){try{let{context:e}=await Promise.all(/* import() */[__nccwpck_require__.e(1125), __nccwpck_require__.e(4131)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4131)),{payload:n,eventName:t,apiUrl:r,serverUrl:o,ref:i,sha:d}=e;return{payload:n??{},eventName:t,apiUrl:r,serverUrl:o,ref:_e(i),sha:_e(d),repository:nn(e)}}catch(e){throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.a({code:"usage",message:`The event's file could not be read (${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.b)(e)}).`,remedy:"GITHUB_EVENT_PATH must name the JSON file that the runner writes.",cause:e})}}function nn(e){try{return`${e.repo.owner}/${e.repo.repo}`}catch{return""}}function _e(e){return typeof e=="string"?e:""}function Pe(e,n){let t=i=>i?.trim()||void 0,r=t(e["api-key"]),o=t(e.model);if(o===void 0&&r!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.a({code:"usage",message:"Input 'api-key' is given, but 'model' is not.",remedy:"Name the model as provider:id, for example `model: openai:gpt-5-mini`."});return{model:o,models:{apiKey:r,keys:{openai:t(n.OPENAI_API_KEY),anthropic:t(n.ANTHROPIC_API_KEY),google:t(n.GOOGLE_GENERATIVE_AI_API_KEY),compatible:t(n.COMPATIBLE_API_KEY)},baseUrl:t(e["base-url"]),openaiBaseUrl:t(n.OPENAI_BASE_URL),concurrency:e.concurrency},stateDir:t(e["state-dir"])??(0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(n.RUNNER_TEMP??".","gloss"),workspace:t(n.GITHUB_WORKSPACE),readServices:async()=>{let{readServices:i}=await Promise.all(/* import() */[__nccwpck_require__.e(2584), __nccwpck_require__.e(6532), __nccwpck_require__.e(6161)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6161));return i({value:t(n.GLOSS_SERVICES),env:n,directory:n.GITHUB_WORKSPACE??"."})}}}var sn={maxBytes:64*1024*1024,maxMediaBytes:128*1024*1024};async function Se(e){let{stateDir:n,bounds:t=sn}=e,r=(0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(n,"results");if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.existsSync)(r))return 0;let{openResultStore:o}=await __nccwpck_require__.e(/* import() */ 9950).then(__nccwpck_require__.bind(__nccwpck_require__, 9950)),i=o({directory:r,...t});try{return i.prune().removed}finally{i.close()}}var un=5e3;async function xe(){let e=new AbortController;for(let o of["SIGINT","SIGTERM"])process.once(o,()=>{e.abort(),setTimeout(()=>process.exit(1),un).unref()});let n=ce(),t="",r=!1;try{let o=de(),i=Pe(o,process.env);if({stateDir:t}=i,r=o["state-dir"]==="",o.command!==""){let{runCommandLine:m}=await __nccwpck_require__.e(/* import() */ 3494).then(__nccwpck_require__.bind(__nccwpck_require__, 3494));return await m({inputs:o,settings:i,env:process.env})}let{intent:d,apiUrl:s,serverUrl:c}=await Ee(o),p={inputs:o,settings:i,apiUrl:s,serverUrl:c,progress:n,signal:e.signal};return await cn(p,d)}catch(o){return n.end(),(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.existsSync)(t)||(0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__.c)(_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__.l,!1),e.signal.aborted?(0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__.f)("Stopped. What was finished is kept; run again to go on."):(0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__.d)((0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.c)(o).join(`
`)),(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.d)(o)}finally{pe(process.env)||(0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__.c)(_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__.l,!1),r&&!e.signal.aborted&&await dn(t)}}async function dn(e){await Se({stateDir:e}).catch(n=>(0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__.e)(`The state was not trimmed: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.b)(n)}`))}async function cn(e,n){if(n.kind==="command"){let{followCommand:p}=await Promise.all(/* import() */[__nccwpck_require__.e(2584), __nccwpck_require__.e(6532), __nccwpck_require__.e(9626), __nccwpck_require__.e(4925), __nccwpck_require__.e(2198)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2198));return await p(e,n)}if(n.kind==="ignore")return (0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__.h)(`There is nothing to do: ${n.reason}.`,{title:"Gloss"}),(0,_chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_4__.m)({status:"skipped",publications:[],runId:"",resumed:!1}),0;let{owner:t,repo:r,pipelines:o,target:i,actor:d}=n,[s=""]=o,c=d===void 0?{}:{actor:d.login};return await (0,_chunk_2ART4NQC_js__WEBPACK_IMPORTED_MODULE_1__.c)({...e,place:{owner:t,repo:r},pipeline:s,target:i,...c})}process.exit(await xe());

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
