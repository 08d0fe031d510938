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

/***/ 4317:
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

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

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

/***/ 7063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o),
/* harmony export */   b: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function o(r){if(r===0)return"$0";if(r<1e-5)return"less than $0.00001";if(r>=.1)return`$${r.toFixed(2)}`;let t=1-Math.floor(Math.log10(r));return`$${r.toFixed(t).replace(/0+$/,"")}`}function i([r,t]){let[n,e]=[o(r),o(t)];return n===e?n:`${n} to ${e}`}


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

/***/ 2283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ pt),
  b: () => (/* binding */ mt),
  c: () => (/* binding */ I),
  d: () => (/* binding */ ht),
  e: () => (/* binding */ wt),
  f: () => (/* binding */ W),
  g: () => (/* binding */ b),
  h: () => (/* binding */ j),
  i: () => (/* binding */ gt),
  j: () => (/* binding */ $t),
  k: () => (/* binding */ yt),
  l: () => (/* binding */ J),
  m: () => (/* binding */ _t),
  n: () => (/* binding */ St),
  o: () => (/* binding */ Rt),
  p: () => (/* binding */ Z)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(8995);
// EXTERNAL MODULE: ./build/action/chunk-USX64NOH.js
var chunk_USX64NOH = __nccwpck_require__(5836);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/action/chunk-MGACGWO6.js
const chunk_MGACGWO6_require=(0,external_node_module_.createRequire)(import.meta.url);
function d(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function h(t){return Object.keys(t).length?{title:t.title,file:t.file,line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function l(t,e,r){let n=new $(t,e,r);process.stdout.write(n.toString()+external_os_.EOL)}function y(t,e=""){l(t,{},e)}var T="::",$=class{constructor(e,r,n){e||(e="missing.command"),this.command=e,this.properties=r,this.message=n}toString(){let e=T+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let o=this.properties[n];o&&(r?r=!1:e+=",",e+=`${n}=${F(o)}`)}}return e+=`${T}${M(this.message)}`,e}};function M(t){return d(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function F(t){return d(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function k(t,e){let r=process.env[`GITHUB_${t}`];if(!r)throw new Error(`Unable to find environment variable for file command ${t}`);if(!external_fs_.existsSync(r))throw new Error(`Missing file at path: ${r}`);external_fs_.appendFileSync(r,`${d(e)}${external_os_.EOL}`,{encoding:"utf8"})}function U(t,e){let r=`ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`,n=d(e);if(t.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${t}<<${r}${external_os_.EOL}${n}${external_os_.EOL}${r}`}var x=function(t,e,r,n){function o(s){return s instanceof r?s:new r(function(i){i(s)})}return new(r||(r=Promise))(function(s,i){function a(u){try{c(n.next(u))}catch(m){i(m)}}function p(u){try{c(n.throw(u))}catch(m){i(m)}}function c(u){u.done?s(u.value):o(u.value).then(a,p)}c((n=n.apply(t,e||[])).next())})},{access:q,appendFile:G,writeFile:D}=external_fs_.promises,C="GITHUB_STEP_SUMMARY";var E=class{constructor(){this._buffer=""}filePath(){return x(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[C];if(!e)throw new Error(`Unable to find environment variable for $${C}. Check if your runtime environment supports job summaries.`);try{yield q(e,external_fs_.constants.R_OK|external_fs_.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,r,n={}){let o=Object.entries(n).map(([s,i])=>` ${s}="${i}"`).join("");return r?`<${e}${o}>${r}</${e}>`:`<${e}${o}>`}write(e){return x(this,void 0,void 0,function*(){let r=!!e?.overwrite,n=yield this.filePath();return yield(r?D:G)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return x(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(e,r=!1){return this._buffer+=e,r?this.addEOL():this}addEOL(){return this.addRaw(external_os_.EOL)}addCodeBlock(e,r){let n=Object.assign({},r&&{lang:r}),o=this.wrap("pre",this.wrap("code",e),n);return this.addRaw(o).addEOL()}addList(e,r=!1){let n=r?"ol":"ul",o=e.map(i=>this.wrap("li",i)).join(""),s=this.wrap(n,o);return this.addRaw(s).addEOL()}addTable(e){let r=e.map(o=>{let s=o.map(i=>{if(typeof i=="string")return this.wrap("td",i);let{header:a,data:p,colspan:c,rowspan:u}=i,m=a?"th":"td",B=Object.assign(Object.assign({},c&&{colspan:c}),u&&{rowspan:u});return this.wrap(m,p,B)}).join("");return this.wrap("tr",s)}).join(""),n=this.wrap("table",r);return this.addRaw(n).addEOL()}addDetails(e,r){let n=this.wrap("details",this.wrap("summary",e)+r);return this.addRaw(n).addEOL()}addImage(e,r,n){let{width:o,height:s}=n||{},i=Object.assign(Object.assign({},o&&{width:o}),s&&{height:s}),a=this.wrap("img",null,Object.assign({src:e,alt:r},i));return this.addRaw(a).addEOL()}addHeading(e,r){let n=`h${r}`,o=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",s=this.wrap(o,e);return this.addRaw(s).addEOL()}addSeparator(){let e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,r){let n=Object.assign({},r&&{cite:r}),o=this.wrap("blockquote",e,n);return this.addRaw(o).addEOL()}addLink(e,r){let n=this.wrap("a",e,{href:r});return this.addRaw(n).addEOL()}},H=new E;var f=H;var v;(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(v||(v={}));function pt(t){l("add-mask",{},t)}function mt(t,e){let r=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!r)throw new Error(`Input required and not supplied: ${t}`);return e&&e.trimWhitespace===!1?r:r.trim()}function I(t,e){if(process.env.GITHUB_OUTPUT||"")return k("OUTPUT",U(t,e));process.stdout.write(external_os_.EOL),l("set-output",{name:t},d(e))}function ht(t){process.exitCode=v.Failure,W(t)}function wt(t){l("debug",{},t)}function W(t,e={}){l("error",h(e),t instanceof Error?t.toString():t)}function b(t,e={}){l("warning",h(e),t instanceof Error?t.toString():t)}function j(t,e={}){l("notice",h(e),t instanceof Error?t.toString():t)}function gt(t){process.stdout.write(t+external_os_.EOL)}function $t(t){y("group",t)}function yt(){y("endgroup")}var _=10,Y=25e4,J="save-state",X="waits-for-approval";function Q(t){let{runId:e,status:r,resumed:n,report:o}=t;return e===""?!1:r!=="complete"&&r!=="skipped"?!0:n||(o?.totals.modelCalls??1)>0}function _t(t){let{report:e}=t,r=e?.totals,n=t.publications.find(({kind:s})=>s==="comment"),o={"run-id":t.runId,status:t.status,"items-total":r?.items,"items-done":r?.done,"items-reused":r?.reused,"items-failed":r?.failed,"model-calls":r?.modelCalls,"tokens-in":r?.tokensIn,"tokens-out":r?.tokensOut,"cost-usd":r?.costUsd,"estimated-usd":e?.estimate.costUsd,"comment-url":n?.url,"pull-request-url":t.publications.find(({kind:s})=>s==="pull-request")?.url,"commit-sha":t.publications.find(({kind:s})=>s==="commit")?.sha,"report-path":t.reportPath,"sarif-path":z(t.reportPath),[J]:Q(t),[X]:t.preview!==void 0};for(let[s,i]of Object.entries(o))I(s,i??"")}function z(t){let e=t?.replace(/json$/,"sarif");return e!==void 0&&(0,external_node_fs_.existsSync)(e)?e:void 0}function St(t){let e=t.items.filter(s=>s.status==="failed");for(let{key:s,error:i}of e.slice(0,_))b(`Not read: ${i??"unknown reason"}`,{file:s.replace(/#\d+$/,""),title:"Gloss"});let r=new Set(e.map(({key:s})=>s)),n=t.coverage.notRead.filter(({path:s})=>!r.has(s)),o=[...Map.groupBy(n,({reason:s})=>s)];for(let[s,i]of o.slice(0,_)){let a=i.slice(0,_).map(({path:c})=>c),p=i.length-a.length;j(`Not read (${s}): ${a.join(", ")}${p>0?` and ${p} more`:""}`,{title:"Gloss"})}}async function Rt(t){let{report:e,comment:r}=t,n=Z(t.publications);if(n!==""&&f.addRaw(n,!0).addEOL(),r!==void 0?f.addRaw(r.slice(0,Y),!0).addEOL():f.addRaw(tt(t.error??t.text??`Status: ${t.status}`),!0),e){let{totals:o,estimate:s}=e,i=(0,chunk_USX64NOH.a)(e),a=(0,chunk_USX64NOH.b)(e);f.addRaw(`
**Run** ${e.status}: ${o.done} of ${o.items} items, ${o.reused} reused, ${o.failed} failed${o.skipped===void 0?"":`, ${o.skipped} not asked for`} \xB7 ${o.modelCalls} model call${o.modelCalls===1?"":"s"} (${s.modelCalls} expected), ${o.tokensIn.toLocaleString("en-US")} tokens in, ${o.tokensOut.toLocaleString("en-US")} out${i===""?"":` \xB7 ${i}`}${a===void 0?"":`

${a}`}`,!0)}await f.write().catch(o=>b(`The job summary could not be written: ${o.message}`))}function Z(t){let e=t.find(({kind:s})=>s==="pull-request"),r=t.find(({kind:s,sha:i})=>s==="commit"&&i!==void 0),n=t.some(({kind:s,action:i})=>s==="commit"&&i==="skipped"),o=r?.sha===void 0?"":` in commit \`${r.sha.slice(0,7)}\``;return e?.url!==void 0?o===""?`Nothing new for the pull request ${e.url}.`:`Proposed by the pull request ${e.url}${o}.`:o!==""?`Written${o}.`:n?"Nothing was committed.":""}function tt(t){let e=Math.max(2,...[...t.matchAll(/`+/g)].map(([n])=>n.length)),r="`".repeat(e+1);return`${r}text
${t.trimEnd()}
${r}`}


/***/ }),

/***/ 7704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var u={token:"usage",permission:"usage",missing:"usage",limit:"github",uncertain:"github",moved:"github",refused:"github"},i=class extends _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a{kind;status;types;retryAt;constructor(e){let{kind:t,message:n,remedy:s}=e;super({code:u[t],message:n,...s===void 0?{}:{remedy:s}}),this.kind=t,this.status=e.status,this.types=e.types??[],this.retryAt=e.retryAt}};


/***/ }),

/***/ 7770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r),
/* harmony export */   b: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function r(t){let e=t.trim();if(!/^\d+(?:\.\d+)?$/.test(e))return;let n=Number(e);return n<=1e5?n:void 0}function d(t){let e=t.trim();if(!/^[1-9]\d{0,4}$/.test(e))return;let n=Number(e);return n<=1e4?n:void 0}


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

/***/ 222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u),
/* harmony export */   b: () => (/* binding */ r),
/* harmony export */   c: () => (/* binding */ c),
/* harmony export */   d: () => (/* binding */ y),
/* harmony export */   e: () => (/* binding */ E),
/* harmony export */   f: () => (/* binding */ C),
/* harmony export */   g: () => (/* binding */ P),
/* harmony export */   h: () => (/* binding */ $),
/* harmony export */   i: () => (/* binding */ q),
/* harmony export */   j: () => (/* binding */ f),
/* harmony export */   k: () => (/* binding */ J),
/* harmony export */   l: () => (/* binding */ N),
/* harmony export */   m: () => (/* binding */ _),
/* harmony export */   n: () => (/* binding */ D),
/* harmony export */   o: () => (/* binding */ O),
/* harmony export */   p: () => (/* binding */ l)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var _chunk_SKPMLCPX_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9863);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function O(n){return(await l(n)).exitCode}async function l(n){return["docs","summary","review","ask"].includes(n.pipeline)?n.pipeline==="ask"&&n.target.kind==="branch"?(await Promise.all(/* import() */[__nccwpck_require__.e(2584), __nccwpck_require__.e(6532), __nccwpck_require__.e(8332), __nccwpck_require__.e(283), __nccwpck_require__.e(5977), __nccwpck_require__.e(6089), __nccwpck_require__.e(2303), __nccwpck_require__.e(1103), __nccwpck_require__.e(3227), __nccwpck_require__.e(6215)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6215))).runAskOnBranch(n):n.pipeline!=="docs"?(await Promise.all(/* import() */[__nccwpck_require__.e(1254), __nccwpck_require__.e(283), __nccwpck_require__.e(3227), __nccwpck_require__.e(5066), __nccwpck_require__.e(8666), __nccwpck_require__.e(1390)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1390))).runOnPullRequest(n):n.target.kind==="branch"?(await Promise.all(/* import() */[__nccwpck_require__.e(2584), __nccwpck_require__.e(6532), __nccwpck_require__.e(8332), __nccwpck_require__.e(283), __nccwpck_require__.e(5977), __nccwpck_require__.e(6089), __nccwpck_require__.e(2303), __nccwpck_require__.e(1103), __nccwpck_require__.e(3227), __nccwpck_require__.e(9285), __nccwpck_require__.e(23)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23))).runDocsOnBranch(n):(await Promise.all(/* import() */[__nccwpck_require__.e(2584), __nccwpck_require__.e(6532), __nccwpck_require__.e(8332), __nccwpck_require__.e(283), __nccwpck_require__.e(5977), __nccwpck_require__.e(6089), __nccwpck_require__.e(2303), __nccwpck_require__.e(1103), __nccwpck_require__.e(3227), __nccwpck_require__.e(5066), __nccwpck_require__.e(9285), __nccwpck_require__.e(9342)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9342))).runDocsOnPullRequest(n):(await Promise.all(/* import() */[__nccwpck_require__.e(2584), __nccwpck_require__.e(6532), __nccwpck_require__.e(8332), __nccwpck_require__.e(1254), __nccwpck_require__.e(283), __nccwpck_require__.e(5977), __nccwpck_require__.e(6089), __nccwpck_require__.e(2303), __nccwpck_require__.e(9937), __nccwpck_require__.e(1103), __nccwpck_require__.e(3227), __nccwpck_require__.e(5066), __nccwpck_require__.e(9285), __nccwpck_require__.e(8666), __nccwpck_require__.e(6366)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6366))).runDefinitionJob(n)}var m=/^(?!\.+$)[\w.-]{1,100}$/,g=/^[\w-]{1,100}(?:\[bot\])?$/,k=/^(?!0+$)[0-9a-f]{40}(?:[0-9a-f]{24})?$/,w=/^(?!.*(?:\.\.|\/\/|@\{|\.lock$|\/$|\.$))[^\s\p{Cc}~^:?*[\\]{1,250}$/u;function u(n,...t){let e=n;for(let s of t){if(typeof e!="object"||e===null||!Object.hasOwn(e,s))return;e=e[s]}return e}function r(n,...t){let e=u(n,...t);return typeof e=="string"?e:""}function c(n,...t){let e=u(n,...t);return Array.isArray(e)?e:[]}function y(n,...t){let e=u(n,...t);return typeof e=="number"&&Number.isSafeInteger(e)&&e>0?e:void 0}function E(n,...t){return i(m,r(n,...t))}function C(n,...t){return i(g,r(n,...t))}function P(n,...t){return i(k,r(n,...t))}function $(n){return n.startsWith("refs/heads/")?i(w,n.slice(11)):void 0}function i(n,t){return n.test(t)?t:void 0}var x="gloss/",f="no-gloss",A=/\[(?:skip gloss|gloss skip)\]/i,I=/\[(?:skip gloss|gloss skip|skip ci|ci skip|no ci|skip actions|actions skip)\]|^skip-checks: ?true$/im,p=1e4;function J(n){return n.startsWith(x)}function N(n){if(c(n,"labels").map(e=>r(e,"name").toLowerCase()).includes(f))return`it has the label '${f}'`;if(A.test(r(n,"title")))return"its title says [skip gloss]"}function _(n){let t=r(n,"head_commit","message");return I.test(t.slice(0,p))?"its last commit says to skip it":[t,...c(n,"commits").map(o=>r(o,"message"))].every(o=>(0,_chunk_SKPMLCPX_js__WEBPACK_IMPORTED_MODULE_1__.e)({message:o.slice(-p),name:_chunk_SKPMLCPX_js__WEBPACK_IMPORTED_MODULE_1__.a})!==void 0)?"all its commits are ours":void 0}var h=/^ {0,3}(\/gloss(?:[ \t].*)?)$/s;function D(n){let t=n.search(/[\r\n]/);return h.exec(t===-1?n:n.slice(0,t))?.[1]}function q({actor:n,own:t}){return t.userId!==void 0&&n.id===t.userId||t.appId!==void 0&&n.appId===t.appId?!0:t.login!==void 0&&n.login.toLowerCase()===t.login.toLowerCase()}


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

/***/ 9863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ g),
/* harmony export */   c: () => (/* binding */ d),
/* harmony export */   d: () => (/* binding */ f),
/* harmony export */   e: () => (/* binding */ p)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var l="Gloss-Pipeline",g="Gloss-Run",d="Gloss-Source";function f(e){let{commit:t,viewer:n,pipeline:r}=e,{author:a,committer:i}=t,m=o(i,n)||u(i),c=p({message:t.message,name:l})===r;return t.parents.length<=1&&o(a,n)&&m&&c}function p(e){return(e.message.replaceAll("\r","").trimEnd().split(/\n{2,}/).at(-1)??"").split(`
`).findLast(r=>r.startsWith(`${e.name}: `))?.slice(e.name.length+2).trim()}function o(e,t){let n=e.login??/^(?:\d+\+)?(.+)@users\.noreply\.[^@]+$/.exec(e.email)?.[1];return n!==void 0&&s(n)===s(t)}function s(e){return e.toLowerCase().replace(/\[bot\]$/,"")}function u({login:e,email:t}){return e==="web-flow"||/^noreply@/.test(t)}


/***/ }),

/***/ 5836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f),
/* harmony export */   b: () => (/* binding */ c)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7063);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function f({totals:t,estimate:e}){if(t.costUsd===null||t.costUsd===0&&(e.costUsd??0)===0)return"";let n=e.costUsdRange===void 0?"":` (${(0,_chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_1__.b)(e.costUsdRange)} expected)`;return`${(0,_chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_1__.a)(t.costUsd)}${n}`}function c({budget:t}){if(t===void 0)return;let{usd:e,missing:n,finishUsd:i}=t,r=n===1?"1 item was not asked for":`${n.toLocaleString("en-US")} items were not asked for`,d=i===null?"":`; finishing would cost about ${(0,_chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_1__.b)(i)}`;return`The budget of ${(0,_chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)} is used up: ${r}${d}.`}


/***/ }),

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ t),
/* harmony export */   b: () => (/* binding */ c)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var i=/^gloss:([a-z0-9-]{1,50}):([1-9]\d{0,14})$/;function t({pipeline:n,number:e}){return`gloss:${n}:${e}`}function c(n){let[,e,r]=i.exec(n)??[];return e===void 0?void 0:{pipeline:e,number:Number(r)}}


/***/ }),

/***/ 9163:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var _chunk_OP2GN5NB_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7770);
/* harmony import */ var _chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(222);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9881);
/* harmony import */ var _chunk_ZRYP425M_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2198);
/* harmony import */ var _chunk_SKPMLCPX_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9863);
/* harmony import */ var _chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2283);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5836);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7704);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(409);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var Oe={pipeline:e=>e,command:e=>e,model:e=>e,"light-model":e=>e.trim()||void 0,"api-key":e=>e,"base-url":qe,"github-token":Ne,config:e=>e,paths:pe,ignore:pe,publish:Be,approval:Ue,"budget-usd":$e,"max-items":Ge,"on-partial":Le,concurrency:je,"dry-run":Me,"state-dir":e=>e},le=["api-key","github-token"],ue=["comment","review","check","summary","files","pull-request"],ce=100;function fe(){for(let t of le)Ce((0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.b)(t));let n=Object.entries(Oe).map(([t,r])=>[t,Te(t,r)]);return Object.fromEntries(n)}function Te(e,n){let t=(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.b)(e);try{return n(t)}catch(r){let o=le.includes(e)?"":`, got '${t}'`;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.a({code:"usage",message:`Input '${e}' must be ${r.message}${o}.`,remedy:"See its description in action.yml."})}}function Ce(e){if(e==="")return;let n=[e,Buffer.from(e).toString("base64"),encodeURIComponent(e)];for(let t of new Set(n))(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.a)(t)}function qe(e){if(e===""||/^https?:$/.test(URL.parse(e)?.protocol??""))return e;throw new Error("an http or https URL")}function Ne(e){if(e!=="")return e;throw new Error("a token; leave it out to use the job\u2019s own")}function pe(e){return e.split(`
`).map(n=>n.trim()).filter(Boolean)}function Be(e){if(e.trim()==="")return;let n=e.split(/[\s,]+/).filter(Boolean),t=n.filter(r=>ue.some(o=>o===r));if(t.length===n.length)return t;throw new Error(`a list of ${ue.join(", ")}`)}function Ue(e){let n=e.trim();if(n===""||n==="none")return"none";if(n==="command")return"command";throw new Error("'none' or 'command'")}function $e(e){if(e.trim()==="")return;let n=(0,_chunk_OP2GN5NB_js__WEBPACK_IMPORTED_MODULE_1__.a)(e);if(n===void 0)throw new Error("US dollars, as 0.50");return n}function Ge(e){if(e.trim()==="")return;let n=(0,_chunk_OP2GN5NB_js__WEBPACK_IMPORTED_MODULE_1__.b)(e);if(n===void 0)throw new Error("a whole number from 1 to 10000");return n}function Le(e){let n=e.trim();if(n===""||n==="publish")return"publish";if(n==="fail")return"fail";throw new Error("'publish' or 'fail'")}function je(e){let n=Number(e);if(Number.isInteger(n)&&n>=1&&n<=ce)return n;throw new Error(`a whole number from 1 to ${ce}`)}function Me(e){if(e==="true"||e==="false")return e==="true";throw new Error("true or false")}var We={plan:"Reading the changes",read:"Reading files",combine:"Combining",publish:"Publishing"},He=.1;function me(){let e,n=0,t=0,r=0,o=0,i="";function d(){o=t+r,(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.i)(`${t} of ${n} items${r>0?`, ${r} failed`:""}`)}return{stage:s=>{s!==e&&(e!==void 0&&(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.k)(),e=s,(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.j)(We[s]))},planned:s=>{n=s.items,t=s.reused,(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.i)(s.told??`${s.files} changed files, ${n} items, ${s.reused} answered before`)},finished:s=>{t+=s.items,r+=s.failed,(t+r-o>=Math.max(1,n*He)||t+r===n)&&d()},note:s=>{s!==i&&(i=s,(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.i)((0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_3__.b)(s)))},end:()=>{e!==void 0&&(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.k)(),e=void 0}}}var Ke=new Set(["issue_comment","pull_request_target"]);function ge(e){let{GITHUB_EVENT_NAME:n="",ACTIONS_CACHE_MODE:t=""}=e;return t!==""?t.startsWith("write"):!Ke.has(n)}function a(e){return{kind:"ignore",reason:e}}function g(e){return{kind:"ignore",reason:e,unfit:!0}}var he={"pull_request.opened":["summary"],"pull_request.ready_for_review":["summary"],"pull_request.synchronize":["summary"],"pull_request.reopened":["summary"],push:["docs"],schedule:["docs"],workflow_dispatch:["docs"],repository_dispatch:["docs"]};function R({pipelines:e},n){let t=e??he;return Je(n)&&Object.hasOwn(t,n)?[...new Set(t[n])]:[]}function Je(e){return Object.hasOwn(he,e)}function v(e){let n=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.e)(e,"repository","owner","login"),t=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.e)(e,"repository","name");if(n===void 0||t===void 0)return;let r=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.d)(e,"repository","id"),o=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.d)(e,"installation","id");return{owner:n,repo:t,...r===void 0?{}:{repositoryId:r},...o===void 0?{}:{installationId:o}}}function S(e,n){let t=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.f)(e,"login"),r=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.d)(e,"id"),o=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(e,"type");if(t===void 0||r===void 0||!/^[A-Za-z]{1,40}$/.test(o))return;let i=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.d)(n,"id");return{login:t,id:r,type:o,...i===void 0?{}:{appId:i}}}function O({payload:e,own:n,allowedBots:t=[]}){if((0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.a)(e,"repository","archived")===!0)return a("the repository is archived");let r=S((0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.a)(e,"sender"));return r===void 0?a("the payload names no sender"):(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.i)({actor:r,own:n})?a("our own doing"):r.type==="User"||r.type==="Bot"&&t.includes(r.id)?r:a(`sent by a ${r.type}, which no setting allows`)}function T(e,n){let t=S((0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.a)(e.payload,"sender")),o=e.workflow===!0&&(n==="branch"||t===void 0)?t:O(e);return o===void 0?{}:b(o)?o:{actor:o}}function b(e){return"kind"in e&&e.kind==="ignore"}function ye(e){let{payload:n,workflow:t}=e,r=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.m)(n);if(t===!0)return r===void 0?C(e):a(r);let o=R(e,"push");if(o.length===0)return a("no pipeline runs on this");let i=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.h)((0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(n,"ref"));if(i===void 0)return g("not a branch");if((0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.k)(i))return a("the branch is ours");let d=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(n,"repository","default_branch")===i;if(!d)return a("not the default branch");if((0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.a)(n,"deleted")===!0)return a("the branch was deleted");let s=v(n),u=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.g)(n,"after");if(s===void 0||u===void 0)return g("the payload names no commit");let p=T(e,"branch");return b(p)?p:r!==void 0?a(r):{kind:"pipeline",...s,pipelines:o,target:{kind:"branch",branch:i,sha:u,isDefaultBranch:d},...p,asked:!1}}function C(e){let{payload:n,runner:t}=e,r=R(e,e.event);if(r.length===0)return a("no pipeline runs on this");if(t===void 0)return g("the event names no commit");let o=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.h)(t.ref);if(o===void 0)return g("not a branch");if((0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.k)(o))return a("the branch is ours");let[i="",d="",...s]=t.repository.split("/"),u=s.length===0?v({repository:{owner:{login:i},name:d}}):void 0,p=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.g)(t,"sha");if(u===void 0||p===void 0)return g("the runner names no commit");let m=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(n,"repository","default_branch"),h=e.event==="schedule"||m===""||m===o,w={kind:"branch",branch:o,sha:p,isDefaultBranch:h};if(e.event==="schedule")return{kind:"pipeline",...u,pipelines:r,target:w,asked:!1};let y=T(e,"branch");return b(y)?y:{kind:"pipeline",...u,pipelines:r,target:w,...y,asked:!1}}function be(e){let{payload:n,own:t}=e;if((0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(n,"action")!=="rerequested")return a("no check was asked for again");let r=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.a)(n,"check_run"),o=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.d)(r,"app","id");if(o===void 0||o!==t.appId)return a("the check is not ours");let i=(0,_chunk_ZRYP425M_js__WEBPACK_IMPORTED_MODULE_4__.b)((0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(r,"external_id")),d=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.g)(r,"head_sha"),s=v(n);if(!i||d===void 0||!s)return a("the check names no pull request");let u=O(e);if(b(u))return u;let{number:p,pipeline:m}=i,h=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.c)(r,"pull_requests").find(Re=>(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.d)(Re,"number")===p),w=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.d)(h,"head","repo","id"),y=w===void 0||w!==(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.d)(h,"base","repo","id");return{kind:"pipeline",...s,pipelines:[m],target:{kind:"pull-request",number:p,headSha:d,fork:y},actor:u,asked:!0}}var Ve="<!-- gloss:";function we(e){let{payload:n}=e;if((0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(n,"action")!=="created")return a("the comment is not new");let t=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.a)(n,"comment"),r=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(t,"body");if((0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.n)(r)===void 0)return a("the comment is no command");if(r.includes(Ve))return a("the comment carries our mark");let o=O(e);if(b(o))return o;let i=v(n),d=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.d)(n,"issue","number"),s=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.d)(t,"id"),u=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(t,"created_at"),p=S((0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.a)(t,"user"),(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.a)(t,"performed_via_github_app")),m=Number.isFinite(Date.parse(u));if(!i||d===void 0||s===void 0||!m||!p)return g("the payload names no comment");if((0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.i)({actor:p,own:e.own}))return a("our own doing");if(p.id!==o.id)return a("somebody else sent the comment than wrote it");let h=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(t,"updated_at");if(h!==""&&h!==u)return a("the comment was edited");let w=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.a)(n,"issue","pull_request"),y=typeof w=="object"&&w!==null?"pull-request":"issue",$=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.h)(`refs/heads/${(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(n,"repository","default_branch")}`);return{kind:"command",...i,number:d,on:y,commentId:s,body:r,createdAt:u,actor:p,...$===void 0?{}:{defaultBranch:$}}}var Ie={"installation.created":"created","installation.deleted":"deleted","installation.suspend":"suspended","installation.unsuspend":"unsuspended","installation.new_permissions_accepted":"permissions","installation_repositories.added":"repositories","installation_repositories.removed":"repositories"};function W({event:e,payload:n,own:t}){let r=`${e}.${(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(n,"action")}`,o=Object.hasOwn(Ie,r)?Ie[r]:void 0,i=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.d)(n,"installation","id");if(o===void 0||i===void 0)return a("nothing changed about us");if(t.appId!==void 0&&(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.d)(n,"installation","app_id")!==t.appId)return a("another App's installation");let d=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.f)(n,"installation","account","login"),s=M((0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.c)(n,"repositories"));return{kind:"installation",change:o,installationId:i,...d===void 0?{}:{account:d},added:o==="created"?s:M((0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.c)(n,"repositories_added")),removed:o==="deleted"?s:M((0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.c)(n,"repositories_removed"))}}function M(e){return e.flatMap(n=>{let[t,r,...o]=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(n,"full_name").split("/"),i={owner:(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.e)({owner:t},"owner"),repo:(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.e)({repo:r},"repo")};return i.owner===void 0||i.repo===void 0||o.length>0?[]:[{owner:i.owner,repo:i.repo}]})}function H(e){let{payload:n,own:t,workflow:r=!1}=e,o=r?"opened":(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(n,"action"),i=R(e,`pull_request.${o}`);if(i.length===0)return a("no pipeline runs on this");let d=v(n),s=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.a)(n,"pull_request"),u=ze(s);if(d===void 0||u===void 0)return g("the payload names no pull request");let p=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(s,"base","repo","full_name");if(p.toLowerCase()!==`${d.owner}/${d.repo}`.toLowerCase()&&!(r&&p===""))return a("the pull request asks for another repository");let m=T(e,"pull-request");if(b(m))return m;let h=S((0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.a)(s,"user"));if(h&&(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.i)({actor:h,own:t}))return a("the pull request is ours");if(!u.fork&&(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.k)((0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(s,"head","ref")))return a("the branch is ours");let y=(r?Ye(s,i):Fe(s))??(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.l)(s);return y!==void 0?a(y):{kind:"pipeline",...d,pipelines:i,target:u,...m,asked:!1}}function Ye(e,n){return (0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.a)(e,"draft")===!0&&n.includes("review")?"the pull request is a draft":void 0}function Fe(e){return (0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(e,"state")!=="open"?"the pull request is not open":(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.a)(e,"draft")===!0?"the pull request is a draft":void 0}function ze(e){let n=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.d)(e,"number"),t=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.g)(e,"head","sha");if(n===void 0||t===void 0)return;let o=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(e,"head","repo","full_name")!==(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.b)(e,"base","repo","full_name");return{kind:"pull-request",number:n,headSha:t,fork:o}}var ve={pull_request:H,pull_request_target:H,issue_comment:we,push:ye,check_run:be,installation:W,installation_repositories:W,schedule:C,workflow_dispatch:C,repository_dispatch:C};function Ee(e){let{event:n}=e,t=Object.hasOwn(ve,n)?ve[n]:void 0;return t?t(e):g("it has no pull request, no branch and no command")}async function ke({pipeline:e}){let{payload:n,eventName:t,apiUrl:r,serverUrl:o,...i}=await Ze(),d=[e||"summary"],s=[e||"docs"],u=Ee({event:t,payload:n,own:{},workflow:!0,runner:i,pipelines:{"pull_request.opened":d,push:s,schedule:s,workflow_dispatch:s,repository_dispatch:s}});if(u.kind==="installation"||u.kind==="ignore"&&u.unfit)throw Xe({eventName:t,payload:n,intent:u});return{intent:u,apiUrl:r,serverUrl:o}}function Xe(e){let{eventName:n,payload:t,intent:r}=e,o=Object.keys(t).length===0?"it has no payload":r.reason??"no such event is read";return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.a({code:"usage",message:`Nothing can be made of the event '${n}': ${o}.`,remedy:"Run this action with `on: pull_request`, with `on: issue_comment` for commands, or, on a branch and not on a tag, with `on: schedule`, `push` or `workflow_dispatch` for `docs`."})}async function Ze(){try{let{context:e}=await Promise.all(/* import() */[__nccwpck_require__.e(1125), __nccwpck_require__.e(4131)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4131)),{payload:n,eventName:t,apiUrl:r,serverUrl:o,ref:i,sha:d}=e;return{payload:n??{},eventName:t,apiUrl:r,serverUrl:o,ref:_e(i),sha:_e(d),repository:Qe(e)}}catch(e){throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.a({code:"usage",message:`The event's file could not be read (${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.b)(e)}).`,remedy:"GITHUB_EVENT_PATH must name the JSON file that the runner writes.",cause:e})}}function Qe(e){try{return`${e.repo.owner}/${e.repo.repo}`}catch{return""}}function _e(e){return typeof e=="string"?e:""}function Ae(e){let n=e?.trim()||"second";if(n==="second"||n==="none")return n==="second";throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.a({code:"usage",message:"GLOSS_WRITE_PACE must be second or none.",remedy:"Leave it unset; none is for a GitHub Enterprise Server without rate limits."})}var nn="GLOSS_KEEPS_WAITING";function Se(e,n){let t=i=>i?.trim()||void 0,r=t(e["api-key"]),o=t(e.model);if(o===void 0&&r!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.a({code:"usage",message:"Input 'api-key' is given, but 'model' is not.",remedy:"Name the model as provider:id, for example `model: openai:gpt-5-mini`."});return{model:o,models:{apiKey:r,keys:{openai:t(n.OPENAI_API_KEY),anthropic:t(n.ANTHROPIC_API_KEY),google:t(n.GOOGLE_GENERATIVE_AI_API_KEY),compatible:t(n.COMPATIBLE_API_KEY)},baseUrl:t(e["base-url"]),openaiBaseUrl:t(n.OPENAI_BASE_URL),concurrency:e.concurrency,budgetUsd:e["budget-usd"]},paceWrites:Ae(n.GLOSS_WRITE_PACE),stateDir:t(e["state-dir"])??(0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(n.RUNNER_TEMP??".","gloss"),workspace:t(n.GITHUB_WORKSPACE),keptIn:t(e["state-dir"])===void 0&&n[nn]!=="true"?void 0:n.GITHUB_RUN_ID,readServices:async()=>{let{readServices:i}=await Promise.all(/* import() */[__nccwpck_require__.e(2584), __nccwpck_require__.e(6532), __nccwpck_require__.e(6161)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6161));return i({value:t(n.GLOSS_SERVICES),env:n,directory:n.GITHUB_WORKSPACE??"."})}}}var on={maxBytes:64*1024*1024,maxMediaBytes:128*1024*1024};async function Pe(e){let{stateDir:n,bounds:t=on}=e,r=(0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(n,"results");if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_14__.existsSync)(r))return 0;let{openResultStore:o}=await __nccwpck_require__.e(/* import() */ 9057).then(__nccwpck_require__.bind(__nccwpck_require__, 9057)),i=o({directory:r,...t});try{return i.prune().removed}finally{i.close()}}var sn=5e3;async function xe(){let e=new AbortController;for(let o of["SIGINT","SIGTERM"])process.once(o,()=>{e.abort(),setTimeout(()=>process.exit(1),sn).unref()});let n=me(),t="",r=!1;try{let o=fe(),i=Se(o,process.env);if({stateDir:t}=i,r=o["state-dir"]==="",o.command!==""){let{runCommandLine:m}=await __nccwpck_require__.e(/* import() */ 3287).then(__nccwpck_require__.bind(__nccwpck_require__, 3287));return await m({inputs:o,settings:i,env:process.env})}let{intent:d,apiUrl:s,serverUrl:u}=await ke(o),p={inputs:o,settings:i,apiUrl:s,serverUrl:u,progress:n,signal:e.signal};return await dn(p,d)}catch(o){return n.end(),o instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_8__.a&&o.kind==="limit"&&!e.signal.aborted?((0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.m)({status:"waiting",publications:[],runId:"",resumed:!1}),(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.c)(_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.l,(0,node_fs__WEBPACK_IMPORTED_MODULE_14__.existsSync)(t)),(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.g)(`The run waits: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.b)(o)}`,{title:"Gloss"}),0):((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.existsSync)(t)||(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.c)(_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.l,!1),e.signal.aborted?(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.f)("Stopped. What was finished is kept; run again to go on."):(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.d)((0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.c)(o).join(`
`)),(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.d)(o))}finally{ge(process.env)||(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.c)(_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.l,!1),r&&!e.signal.aborted&&await an(t)}}async function an(e){await Pe({stateDir:e}).catch(n=>(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.e)(`The state was not trimmed: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.b)(n)}`))}async function dn(e,n){if(n.kind==="command"){let{followCommand:p}=await Promise.all(/* import() */[__nccwpck_require__.e(2584), __nccwpck_require__.e(6532), __nccwpck_require__.e(1254), __nccwpck_require__.e(283), __nccwpck_require__.e(9937), __nccwpck_require__.e(5066), __nccwpck_require__.e(9729)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9729));return await p(e,n)}if(n.kind==="ignore")return (0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.h)(`There is nothing to do: ${n.reason}.`,{title:"Gloss"}),(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_6__.m)({status:"skipped",publications:[],runId:"",resumed:!1}),0;let{owner:t,repo:r,pipelines:o,target:i,actor:d}=n,[s=""]=o,u=d===void 0?{}:{actor:d.login};return await (0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_2__.o)({...e,place:{owner:t,repo:r},pipeline:s,target:i,...u})}process.exit(await xe());

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
