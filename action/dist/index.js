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

/***/ 8601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ w),
/* harmony export */   b: () => (/* binding */ k),
/* harmony export */   c: () => (/* binding */ y),
/* harmony export */   d: () => (/* binding */ h)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var _chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8084);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var a=10,$=25e4;function w(e){let{report:n}=e,s=n?.totals,r=e.publications.find(({kind:t})=>t==="comment"),o={"run-id":e.runId,status:e.status,"items-total":s?.items,"items-done":s?.done,"items-reused":s?.reused,"items-failed":s?.failed,"model-calls":s?.modelCalls,"tokens-in":s?.tokensIn,"tokens-out":s?.tokensOut,"cost-usd":s?.costUsd,"estimated-usd":n?.estimate.costUsd,"comment-url":r?.url,"pull-request-url":e.publications.find(({kind:t})=>t==="pull-request")?.url,"commit-sha":e.publications.find(({kind:t})=>t==="commit")?.sha,"report-path":e.reportPath};for(let[t,i]of Object.entries(o))(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.d)(t,i??"")}function k(e){let n=e.items.filter(t=>t.status==="failed");for(let{key:t,error:i}of n.slice(0,a))(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.g)(`Not read: ${i??"unknown reason"}`,{file:t.replace(/#\d+$/,""),title:"Gloss"});let s=new Set(n.map(({key:t})=>t)),r=e.coverage.notRead.filter(({path:t})=>!s.has(t)),o=[...Map.groupBy(r,({reason:t})=>t)];for(let[t,i]of o.slice(0,a)){let c=i.slice(0,a).map(({path:p})=>p),m=i.length-c.length;(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.h)(`Not read (${t}): ${c.join(", ")}${m>0?` and ${m} more`:""}`,{title:"Gloss"})}}async function y(e){let{report:n,comment:s}=e,r=h(e.publications);if(r!==""&&_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.a.addRaw(r,!0).addEOL(),s!==void 0?_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.a.addRaw(s.slice(0,$),!0).addEOL():_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.a.addRaw(g(e.error??e.text??`Status: ${e.status}`),!0),n){let{totals:o,estimate:t}=n;_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.a.addRaw(`
**Run** ${n.status}: ${o.done} of ${o.items} items, ${o.reused} reused, ${o.failed} failed \xB7 ${o.modelCalls} model call${o.modelCalls===1?"":"s"} (${t.modelCalls} expected), ${o.tokensIn.toLocaleString("en-US")} tokens in, ${o.tokensOut.toLocaleString("en-US")} out`,!0)}await _chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.a.write().catch(o=>(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_1__.g)(`The job summary could not be written: ${o.message}`))}function h(e){let n=e.find(({kind:t})=>t==="pull-request"),s=e.find(({kind:t,sha:i})=>t==="commit"&&i!==void 0),r=e.some(({kind:t,action:i})=>t==="commit"&&i==="skipped"),o=s?.sha===void 0?"":` in commit \`${s.sha.slice(0,7)}\``;return n?.url!==void 0?o===""?`Nothing new for the pull request ${n.url}.`:`Proposed by the pull request ${n.url}${o}.`:o!==""?`Written${o}.`:r?"Nothing was committed.":""}function g(e){let n=Math.max(2,...[...e.matchAll(/`+/g)].map(([r])=>r.length)),s="`".repeat(n+1);return`${s}text
${e.trimEnd()}
${s}`}


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

/***/ 2385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ p),
/* harmony export */   b: () => (/* binding */ o),
/* harmony export */   c: () => (/* binding */ i),
/* harmony export */   d: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function i(e){return(await r(e)).exitCode}async function r(e){return e.pipeline!=="docs"&&e.pipeline!=="summary"?(await Promise.all(/* import() */[__nccwpck_require__.e(2584), __nccwpck_require__.e(6532), __nccwpck_require__.e(5695), __nccwpck_require__.e(8888), __nccwpck_require__.e(9675), __nccwpck_require__.e(345), __nccwpck_require__.e(1793), __nccwpck_require__.e(7147), __nccwpck_require__.e(5178), __nccwpck_require__.e(99), __nccwpck_require__.e(2244)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2244))).runDefinitionJob(e):e.pipeline!=="docs"?(await Promise.all(/* import() */[__nccwpck_require__.e(7147), __nccwpck_require__.e(99), __nccwpck_require__.e(6174)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6174))).runOnPullRequest(e):e.target.kind==="branch"?(await Promise.all(/* import() */[__nccwpck_require__.e(2584), __nccwpck_require__.e(6532), __nccwpck_require__.e(8888), __nccwpck_require__.e(9675), __nccwpck_require__.e(1793), __nccwpck_require__.e(7147), __nccwpck_require__.e(5178), __nccwpck_require__.e(3182)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3182))).runDocsOnBranch(e):(await Promise.all(/* import() */[__nccwpck_require__.e(2584), __nccwpck_require__.e(6532), __nccwpck_require__.e(8888), __nccwpck_require__.e(9675), __nccwpck_require__.e(1793), __nccwpck_require__.e(7147), __nccwpck_require__.e(5178), __nccwpck_require__.e(3781)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3781))).runDocsOnPullRequest(e)}var t=/^ {0,3}(\/gloss(?:[ \t].*)?)$/s;function o(e){let n=e.search(/[\r\n]/);return t.exec(n===-1?e:e.slice(0,n))?.[1]}function p({actor:e,own:n}){return n.userId!==void 0&&e.id===n.userId||n.appId!==void 0&&e.appId===n.appId?!0:n.login!==void 0&&e.login.toLowerCase()===n.login.toLowerCase()}


/***/ }),

/***/ 9163:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var _chunk_TDL672DG_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2385);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9881);
/* harmony import */ var _chunk_46CLYCYY_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(768);
/* harmony import */ var _chunk_5IDPKUTT_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8601);
/* harmony import */ var _chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8084);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(409);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var Ee={pipeline:e=>e,command:e=>e,model:e=>e,"api-key":e=>e,"base-url":Se,"github-token":Re,config:e=>e,paths:oe,ignore:oe,publish:De,concurrency:Oe,"dry-run":Ce,"state-dir":e=>e},ie=["api-key","github-token"],te=["comment","summary","files","pull-request"],re=100;function se(){for(let t of ie)xe((0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_5__.c)(t));let n=Object.entries(Ee).map(([t,r])=>[t,Pe(t,r)]);return Object.fromEntries(n)}function Pe(e,n){let t=(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_5__.c)(e);try{return n(t)}catch(r){let o=ie.includes(e)?"":`, got '${t}'`;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_8__.a({code:"usage",message:`Input '${e}' must be ${r.message}${o}.`,remedy:"See its description in action.yml."})}}function xe(e){if(e==="")return;let n=[e,Buffer.from(e).toString("base64"),encodeURIComponent(e)];for(let t of new Set(n))(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_5__.b)(t)}function Se(e){if(e===""||/^https?:$/.test(URL.parse(e)?.protocol??""))return e;throw new Error("an http or https URL")}function Re(e){if(e!=="")return e;throw new Error("a token; leave it out to use the job\u2019s own")}function oe(e){return e.split(`
`).map(n=>n.trim()).filter(Boolean)}function De(e){if(e.trim()==="")return;let n=e.split(/[\s,]+/).filter(Boolean),t=n.filter(r=>te.some(o=>o===r));if(t.length===n.length)return t;throw new Error(`a list of ${te.join(", ")}`)}function Oe(e){let n=Number(e);if(Number.isInteger(n)&&n>=1&&n<=re)return n;throw new Error(`a whole number from 1 to ${re}`)}function Ce(e){if(e==="true"||e==="false")return e==="true";throw new Error("true or false")}var Te={plan:"Reading the changes",read:"Reading files",combine:"Combining",publish:"Publishing"},$e=.1;function ae(){let e,n=0,t=0,r=0,o=0,s="";function d(){o=t+r,(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_5__.i)(`${t} of ${n} items${r>0?`, ${r} failed`:""}`)}return{stage:i=>{i!==e&&(e!==void 0&&(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_5__.k)(),e=i,(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_5__.j)(Te[i]))},planned:i=>{n=i.items,t=i.reused,(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_5__.i)(i.told??`${i.files} changed files, ${n} items, ${i.reused} answered before`)},finished:i=>{t+=i.items,r+=i.failed,(t+r-o>=Math.max(1,n*$e)||t+r===n)&&d()},note:i=>{i!==s&&(s=i,(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_5__.i)((0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_2__.b)(i)))},end:()=>{e!==void 0&&(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_5__.k)(),e=void 0}}}function a(e){return{kind:"ignore",reason:e}}function m(e){return{kind:"ignore",reason:e,unfit:!0}}var ue={"pull_request.opened":["summary"],"pull_request.ready_for_review":["summary"],"pull_request.synchronize":["summary"],"pull_request.reopened":["summary"],push:["docs"],schedule:["docs"],workflow_dispatch:["docs"],repository_dispatch:["docs"]};function x({pipelines:e},n){let t=e??ue;return qe(n)&&Object.hasOwn(t,n)?[...new Set(t[n])]:[]}function qe(e){return Object.hasOwn(ue,e)}var Ne=/^(?!\.+$)[\w.-]{1,100}$/,Be=/^[\w-]{1,100}(?:\[bot\])?$/,Le=/^(?!0+$)[0-9a-f]{40}(?:[0-9a-f]{24})?$/,je=/^(?!.*(?:\.\.|\/\/|@\{|\.lock$|\/$|\.$))[^\s\p{Cc}~^:?*[\\]{1,250}$/u;function p(e,...n){let t=e;for(let r of n){if(typeof t!="object"||t===null||!Object.hasOwn(t,r))return;t=t[r]}return t}function u(e,...n){let t=p(e,...n);return typeof t=="string"?t:""}function I(e,...n){let t=p(e,...n);return Array.isArray(t)?t:[]}function f(e,...n){let t=p(e,...n);return typeof t=="number"&&Number.isSafeInteger(t)&&t>0?t:void 0}function E(e,...n){return q(Ne,u(e,...n))}function $(e,...n){return q(Be,u(e,...n))}function A(e,...n){return q(Le,u(e,...n))}function S(e){return e.startsWith("refs/heads/")?q(je,e.slice(11)):void 0}function q(e,n){return e.test(n)?n:void 0}function k(e){let n=E(e,"repository","owner","login"),t=E(e,"repository","name");if(n===void 0||t===void 0)return;let r=f(e,"repository","id"),o=f(e,"installation","id");return{owner:n,repo:t,...r===void 0?{}:{repositoryId:r},...o===void 0?{}:{installationId:o}}}function P(e,n){let t=$(e,"login"),r=f(e,"id"),o=u(e,"type");if(t===void 0||r===void 0||!/^[A-Za-z]{1,40}$/.test(o))return;let s=f(n,"id");return{login:t,id:r,type:o,...s===void 0?{}:{appId:s}}}function R({payload:e,own:n,allowedBots:t=[]}){if(p(e,"repository","archived")===!0)return a("the repository is archived");let r=P(p(e,"sender"));return r===void 0?a("the payload names no sender"):(0,_chunk_TDL672DG_js__WEBPACK_IMPORTED_MODULE_1__.a)({actor:r,own:n})?a("our own doing"):r.type==="User"||r.type==="Bot"&&t.includes(r.id)?r:a(`sent by a ${r.type}, which no setting allows`)}function D(e,n){let t=P(p(e.payload,"sender")),o=e.workflow===!0&&(n==="branch"||t===void 0)?t:R(e);return o===void 0?{}:b(o)?o:{actor:o}}function b(e){return"kind"in e&&e.kind==="ignore"}var Ue="gloss/",de="no-gloss",Ge=/\[(?:skip gloss|gloss skip)\]/i,Me=/\[(?:skip gloss|gloss skip|skip ci|ci skip|no ci|skip actions|actions skip)\]|^skip-checks: ?true$/im,ce=1e4;function O(e){return e.startsWith(Ue)}function pe(e){if(I(e,"labels").map(t=>u(t,"name").toLowerCase()).includes(de))return`it has the label '${de}'`;if(Ge.test(u(e,"title")))return"its title says [skip gloss]"}function le(e){let n=u(e,"head_commit","message");return Me.test(n.slice(0,ce))?"its last commit says to skip it":[n,...I(e,"commits").map(o=>u(o,"message"))].every(o=>(0,_chunk_46CLYCYY_js__WEBPACK_IMPORTED_MODULE_3__.d)({message:o.slice(-ce),name:_chunk_46CLYCYY_js__WEBPACK_IMPORTED_MODULE_3__.a})!==void 0)?"all its commits are ours":void 0}function fe(e){let{payload:n,workflow:t}=e,r=le(n);if(t===!0)return r===void 0?C(e):a(r);let o=x(e,"push");if(o.length===0)return a("no pipeline runs on this");let s=S(u(n,"ref"));if(s===void 0)return m("not a branch");if(O(s))return a("the branch is ours");let d=u(n,"repository","default_branch")===s;if(!d)return a("not the default branch");if(p(n,"deleted")===!0)return a("the branch was deleted");let i=k(n),c=A(n,"after");if(i===void 0||c===void 0)return m("the payload names no commit");let l=D(e,"branch");return b(l)?l:r!==void 0?a(r):{kind:"pipeline",...i,pipelines:o,target:{kind:"branch",branch:s,sha:c,isDefaultBranch:d},...l,asked:!1}}function C(e){let{payload:n,runner:t}=e,r=x(e,e.event);if(r.length===0)return a("no pipeline runs on this");if(t===void 0)return m("the event names no commit");let o=S(t.ref);if(o===void 0)return m("not a branch");if(O(o))return a("the branch is ours");let[s="",d="",...i]=t.repository.split("/"),c=i.length===0?k({repository:{owner:{login:s},name:d}}):void 0,l=A(t,"sha");if(c===void 0||l===void 0)return m("the runner names no commit");let g=u(n,"repository","default_branch"),h=e.event==="schedule"||g===""||g===o,w={kind:"branch",branch:o,sha:l,isDefaultBranch:h};if(e.event==="schedule")return{kind:"pipeline",...c,pipelines:r,target:w,asked:!1};let y=D(e,"branch");return b(y)?y:{kind:"pipeline",...c,pipelines:r,target:w,...y,asked:!1}}var Ke=/^gloss:([a-z0-9-]{1,50}):([1-9]\d{0,14})$/;function me(e){let[,n,t]=Ke.exec(e)??[];return n===void 0?void 0:{pipeline:n,number:Number(t)}}function ge(e){let{payload:n,own:t}=e;if(u(n,"action")!=="rerequested")return a("no check was asked for again");let r=p(n,"check_run"),o=f(r,"app","id");if(o===void 0||o!==t.appId)return a("the check is not ours");let s=me(u(r,"external_id")),d=A(r,"head_sha"),i=k(n);if(!s||d===void 0||!i)return a("the check names no pull request");let c=R(e);if(b(c))return c;let{number:l,pipeline:g}=s,h=I(r,"pull_requests").find(_e=>f(_e,"number")===l),w=f(h,"head","repo","id"),y=w===void 0||w!==f(h,"base","repo","id");return{kind:"pipeline",...i,pipelines:[g],target:{kind:"pull-request",number:l,headSha:d,fork:y},actor:c,asked:!0}}var He="<!-- gloss:";function he(e){let{payload:n}=e;if(u(n,"action")!=="created")return a("the comment is not new");let t=p(n,"comment"),r=u(t,"body");if((0,_chunk_TDL672DG_js__WEBPACK_IMPORTED_MODULE_1__.b)(r)===void 0)return a("the comment is no command");if(r.includes(He))return a("the comment carries our mark");let o=R(e);if(b(o))return o;let s=k(n),d=f(n,"issue","number"),i=f(t,"id"),c=u(t,"created_at"),l=P(p(t,"user"),p(t,"performed_via_github_app")),g=Number.isFinite(Date.parse(c));if(!s||d===void 0||i===void 0||!g||!l)return m("the payload names no comment");if((0,_chunk_TDL672DG_js__WEBPACK_IMPORTED_MODULE_1__.a)({actor:l,own:e.own}))return a("our own doing");if(l.id!==o.id)return a("somebody else sent the comment than wrote it");let h=u(t,"updated_at");if(h!==""&&h!==c)return a("the comment was edited");let w=p(n,"issue","pull_request"),y=typeof w=="object"&&w!==null?"pull-request":"issue",N=S(`refs/heads/${u(n,"repository","default_branch")}`);return{kind:"command",...s,number:d,on:y,commentId:i,body:r,createdAt:c,actor:l,...N===void 0?{}:{defaultBranch:N}}}var ye={"installation.created":"created","installation.deleted":"deleted","installation.suspend":"suspended","installation.unsuspend":"unsuspended","installation.new_permissions_accepted":"permissions","installation_repositories.added":"repositories","installation_repositories.removed":"repositories"};function U({event:e,payload:n,own:t}){let r=`${e}.${u(n,"action")}`,o=Object.hasOwn(ye,r)?ye[r]:void 0,s=f(n,"installation","id");if(o===void 0||s===void 0)return a("nothing changed about us");if(t.appId!==void 0&&f(n,"installation","app_id")!==t.appId)return a("another App's installation");let d=$(n,"installation","account","login"),i=j(I(n,"repositories"));return{kind:"installation",change:o,installationId:s,...d===void 0?{}:{account:d},added:o==="created"?i:j(I(n,"repositories_added")),removed:o==="deleted"?i:j(I(n,"repositories_removed"))}}function j(e){return e.flatMap(n=>{let[t,r,...o]=u(n,"full_name").split("/"),s={owner:E({owner:t},"owner"),repo:E({repo:r},"repo")};return s.owner===void 0||s.repo===void 0||o.length>0?[]:[{owner:s.owner,repo:s.repo}]})}function G(e){let{payload:n,own:t,workflow:r=!1}=e,o=r?"opened":u(n,"action"),s=x(e,`pull_request.${o}`);if(s.length===0)return a("no pipeline runs on this");let d=k(n),i=p(n,"pull_request"),c=We(i);if(d===void 0||c===void 0)return m("the payload names no pull request");let l=u(i,"base","repo","full_name");if(l.toLowerCase()!==`${d.owner}/${d.repo}`.toLowerCase()&&!(r&&l===""))return a("the pull request asks for another repository");let g=D(e,"pull-request");if(b(g))return g;let h=P(p(i,"user"));if(h&&(0,_chunk_TDL672DG_js__WEBPACK_IMPORTED_MODULE_1__.a)({actor:h,own:t}))return a("the pull request is ours");if(!c.fork&&O(u(i,"head","ref")))return a("the branch is ours");let y=(r?void 0:Je(i))??pe(i);return y!==void 0?a(y):{kind:"pipeline",...d,pipelines:s,target:c,...g,asked:!1}}function Je(e){return u(e,"state")!=="open"?"the pull request is not open":p(e,"draft")===!0?"the pull request is a draft":void 0}function We(e){let n=f(e,"number"),t=A(e,"head","sha");if(n===void 0||t===void 0)return;let o=u(e,"head","repo","full_name")!==u(e,"base","repo","full_name");return{kind:"pull-request",number:n,headSha:t,fork:o}}var be={pull_request:G,pull_request_target:G,issue_comment:he,push:fe,check_run:ge,installation:U,installation_repositories:U,schedule:C,workflow_dispatch:C,repository_dispatch:C};function we(e){let{event:n}=e,t=Object.hasOwn(be,n)?be[n]:void 0;return t?t(e):m("it has no pull request, no branch and no command")}async function ke({pipeline:e}){let{payload:n,eventName:t,apiUrl:r,serverUrl:o,...s}=await Ve(),d=[e||"summary"],i=[e||"docs"],c=we({event:t,payload:n,own:{},workflow:!0,runner:s,pipelines:{"pull_request.opened":d,push:i,schedule:i,workflow_dispatch:i,repository_dispatch:i}});if(c.kind==="installation"||c.kind==="ignore"&&c.unfit)throw Fe({eventName:t,payload:n,intent:c});return{intent:c,apiUrl:r,serverUrl:o}}function Fe(e){let{eventName:n,payload:t,intent:r}=e,o=Object.keys(t).length===0?"it has no payload":r.reason??"no such event is read";return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_8__.a({code:"usage",message:`Nothing can be made of the event '${n}': ${o}.`,remedy:"Run this action with `on: pull_request`, with `on: issue_comment` for commands, or, on a branch and not on a tag, with `on: schedule`, `push` or `workflow_dispatch` for `docs`."})}async function Ve(){try{let{context:e}=await Promise.all(/* import() */[__nccwpck_require__.e(1125), __nccwpck_require__.e(4131)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4131)),{payload:n,eventName:t,apiUrl:r,serverUrl:o,ref:s,sha:d}=e;return{payload:n??{},eventName:t,apiUrl:r,serverUrl:o,ref:Ie(s),sha:Ie(d),repository:Ye(e)}}catch(e){throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_8__.a({code:"usage",message:`The event's file could not be read (${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_8__.b)(e)}).`,remedy:"GITHUB_EVENT_PATH must name the JSON file that the runner writes.",cause:e})}}function Ye(e){try{return`${e.repo.owner}/${e.repo.repo}`}catch{return""}}function Ie(e){return typeof e=="string"?e:""}function ve(e,n){let t=s=>s?.trim()||void 0,r=t(e["api-key"]),o=t(e.model);if(o===void 0&&r!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_8__.a({code:"usage",message:"Input 'api-key' is given, but 'model' is not.",remedy:"Name the model as provider:id, for example `model: openai:gpt-5-mini`."});return{model:o,models:{apiKey:r,keys:{openai:t(n.OPENAI_API_KEY),anthropic:t(n.ANTHROPIC_API_KEY),google:t(n.GOOGLE_GENERATIVE_AI_API_KEY),compatible:t(n.COMPATIBLE_API_KEY)},baseUrl:t(e["base-url"]),openaiBaseUrl:t(n.OPENAI_BASE_URL),concurrency:e.concurrency},stateDir:t(e["state-dir"])??(0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(n.RUNNER_TEMP??".","gloss"),workspace:t(n.GITHUB_WORKSPACE),readServices:async()=>{let{readServices:s}=await Promise.all(/* import() */[__nccwpck_require__.e(2584), __nccwpck_require__.e(6532), __nccwpck_require__.e(6161)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6161));return s({value:t(n.GLOSS_SERVICES),env:n,directory:n.GITHUB_WORKSPACE??"."})}}}var Xe=5e3;async function Ae(){let e=new AbortController;for(let t of["SIGINT","SIGTERM"])process.once(t,()=>{e.abort(),setTimeout(()=>process.exit(1),Xe).unref()});let n=ae();try{let t=se(),r=ve(t,process.env);if(t.command!==""){let{runCommandLine:c}=await __nccwpck_require__.e(/* import() */ 5755).then(__nccwpck_require__.bind(__nccwpck_require__, 5755));return await c({inputs:t,settings:r,env:process.env})}let{intent:o,apiUrl:s,serverUrl:d}=await ke(t),i={inputs:t,settings:r,apiUrl:s,serverUrl:d,progress:n,signal:e.signal};return await Ze(i,o)}catch(t){return n.end(),e.signal.aborted?(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_5__.f)("Stopped. What was finished is kept; run again to go on."):(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_5__.e)((0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_8__.c)(t).join(`
`)),(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_8__.d)(t)}}async function Ze(e,n){if(n.kind==="command"){let{followCommand:l}=await Promise.all(/* import() */[__nccwpck_require__.e(2584), __nccwpck_require__.e(6532), __nccwpck_require__.e(5695), __nccwpck_require__.e(345), __nccwpck_require__.e(4618)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4618));return await l(e,n)}if(n.kind==="ignore")return (0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_5__.h)(`There is nothing to do: ${n.reason}.`,{title:"Gloss"}),(0,_chunk_5IDPKUTT_js__WEBPACK_IMPORTED_MODULE_4__.a)({status:"skipped",publications:[],runId:"",resumed:!1}),0;let{owner:t,repo:r,pipelines:o,target:s,actor:d}=n,[i=""]=o,c=d===void 0?{}:{actor:d.login};return await (0,_chunk_TDL672DG_js__WEBPACK_IMPORTED_MODULE_1__.c)({...e,place:{owner:t,repo:r},pipeline:i,target:s,...c})}process.exit(await Ae());

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
