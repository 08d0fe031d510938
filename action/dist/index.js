import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

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

/***/ 9734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ f),
/* harmony export */   c: () => (/* binding */ B),
/* harmony export */   d: () => (/* binding */ u),
/* harmony export */   e: () => (/* binding */ K),
/* harmony export */   f: () => (/* binding */ V),
/* harmony export */   g: () => (/* binding */ J)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8342);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var m=String.raw`[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]`,b=String.raw`\p{RGI_Emoji}|(?<=${m})[\u200c\u200d](?=${m})`,h=String.raw`[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb\u{e0000}-\u{e0fff}\u0000-\u0008\u000b-\u001f\u007f-\u009f]`,_=new RegExp(`(${b})|${h}`,"gv"),v=new RegExp(h,"v");function l(t){let n=t.toWellFormed().replace(/\r\n?|[\u2028\u2029\u0085]/g,`
`).replace(/[\v\f]/g," ");return v.test(n)?n.replace(_,(e,r)=>r??""):n}var M="&#124;";function f(t){let n=l(t).replace(/\n/g," ");return n.trim()===""?"`(empty)`":n.split("|").map(e=>e.trim()===""?e:R(e)).join(M)}function R(t){let n="`".repeat(A(t)+1),e=/^`|`$|^ .* $/s.test(t)?" ":"";return`${n}${e}${t}${e}${n}`}function A(t){let n=0;for(let[e]of t.matchAll(/`+/g))n=Math.max(n,e.length);return n}var C=/^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*)(`{3,}|~{3,})(.*)$/,I=/^[\s>]*(`{3,}|~{3,})\s*$/,y=/^\s*(?:$|[-*+] |\d{1,9}[.)] |\||#|>|<\/?(?:details|summary)|`{3}|~{3})/,L=/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/,p=1e3;function B({body:t,limit:n,notice:e}){if(t.length<=n)return t;let r=`

${e}`,i=n-r.length;if(i<0)throw new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"internal",message:`A notice of ${e.length} characters does not fit into ${n}.`});let{blockEnd:s,lineEnd:o}=O(t,i),a=s??o??{at:P(t,i),closing:""};return`${t.slice(0,a.at).trimEnd()}${a.closing}${r}`.trimStart()}function O(t,n){let e={},r={fence:void 0,indent:"",details:0,summary:!1};for(let i=0;i<n;){let s=E(t,i);W(t.slice(i,s),r);let o=N(r);if(s+o.length>n)break;let a=t.slice(s+1,E(t,s+1)),d={at:s,closing:o};s>0&&!r.summary&&(e.lineEnd=d,!r.fence&&D(a)&&(e.blockEnd=d)),i=s+1}return e}function D(t){return y.test(t)&&!L.test(t.slice(0,p).trim()||"none")}function W(t,n){if(n.fence&&!(n.indent.includes(">")&&!/^\s*>/.test(t))){I.exec(t.slice(0,p))?.[1]?.startsWith(n.fence)&&(n.fence=void 0);return}let[,e="",r="",i=""]=C.exec(t.slice(0,p))??[];if(n.fence=r&&!(r.startsWith("`")&&i.includes("`"))?r:void 0,n.indent=e.replace(/[^\s>]/g," "),!n.fence)for(let[s]of t.matchAll(/<\/?(?:details|summary)\b/gi)){let o=s.startsWith("</");/summary/i.test(s)?n.summary=!o:n.details=Math.max(0,n.details+(o?-1:1))}}function N({fence:t,indent:n,details:e}){return`${t?`
${n}${t}`:""}${`

</details>`.repeat(e)}`}function E(t,n){let e=t.indexOf(`
`,n);return e===-1?t.length:e}function P(t,n){return/[\ud800-\udbff]/.test(t[n-1]??"")?n-1:n}var j=/\[(skip ci|ci skip|no ci|skip actions|actions skip)\]|(skip-checks:\s{0,9}true)/gi,S=/[@#/]|www\.|mailto:|xmpp:|gh-/i,$=/(?:[a-z][a-z0-9+.-]{0,20}:\/\/|(?<![a-z0-9])(?:www\.|mailto:|xmpp:))/i,z=/[，。、；：！？」』】）〉》”’…]/,U=/@[\w-]|#\d|(?<![a-z0-9])gh-\d/i,G=/^\/[a-z]/i;function k(t){let n=[],e=0;for(let r of t.matchAll(j))x(t.slice(e,r.index),n),c(n,r[1]??r[2]??"",!0),e=r.index+r[0].length;return x(t.slice(e),n),n}function x(t,n){let e=S.test(t)?t.matchAll(/\s+|\S+/g):[[t]];for(let[r]of e)S.test(r)?F(r,n):c(n,r,!1)}function F(t,n){let e=t;for(let r=e.search($);r!==-1;r=e.search($)){w(e.slice(0,r),n);let i=e.slice(r).search(z),s=T(i===-1?e.slice(r):e.slice(r,r+i));c(n,s,!0),e=e.slice(r+s.length)}w(e,n)}function w(t,n){for(let[e]of t.matchAll(/[\x21-\x7e]+|[^\x21-\x7e]+/g)){let r=/^[([{<"'*_~]*/.exec(e)?.[0]??"",i=T(e.slice(r.length)),s=U.test(i)||r===""&&G.test(i);c(n,s?r:e,!1),s&&(c(n,i,!0),c(n,e.slice(r.length+i.length),!1))}}function T(t){let n=t.length;for(;n>1&&`.,;:!?)]}>"'*~`.includes(t[n-1]??" ");)n-=1;let e=t.slice(0,n);return e.includes("(")&&!e.includes(")")&&t[n]===")"?`${e})`:e}function c(t,n,e){let r=t.at(-1);n!==""&&(r&&r.live===e?r.text+=n:t.push({text:n,live:e}))}function u(t){return K(l(t).replace(/\s+/g," ").trim())}function K(t){let n=k(t).map(e=>e.live?f(e.text):H(e.text));return V(n)}function V(t){let n=[],e="";for(let r of t)e.endsWith("`")&&r.startsWith("`")&&n.push(" "),n.push(r),e=r||e;return n.join("")}function H(t){return t.replace(/[\\`*_~[\]$]/g,"\\$&").replace(/&(?=[#a-z])/gi,"&amp;").replace(/</g,"&lt;").replace(/\|/g,"&#124;").replace(/^[#>+=-]|^:(?=-)/gm,"\\$&").replace(/^(\d{1,9})([.)])(?=\s|$)/gm,"$1\\$2").replace(/(?<=\s)#(?=#*$)/gm,"\\#")}function J({text:t,url:n}){let e=X(n),r=u(t);return e===void 0?r:`[${r||u(n)}](${e})`}function X(t){if(!URL.canParse(t))return;let{protocol:n,username:e,password:r,href:i}=new URL(t);if(!(n!=="https:"||e||r))return i.replace(/[()|<>[\]\\`*_~"']/g,s=>`%${s.charCodeAt(0).toString(16).toUpperCase()}`).replace(/&/g,"&amp;")}


/***/ }),

/***/ 8342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s),
/* harmony export */   b: () => (/* binding */ d),
/* harmony export */   c: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var s=class extends Error{name="GlossError";code;remedy;constructor(n){super(n.message,n.cause===void 0?void 0:{cause:n.cause}),this.code=n.code,this.remedy=n.remedy}};function d(e){let n=e instanceof Error?e.message:String(e),t=e instanceof s&&e.remedy?` ${e.remedy}`:"";return`${n}${t}`.replaceAll(/[\p{Cc}]+/gu," ").trim()}function r(e){return e instanceof s&&(e.code==="usage"||e.code==="state")?2:1}


/***/ }),

/***/ 8496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/s;function o(n){let e=d.exec(n);if(!e)return;let[,r,t="1",i,s="1",u=""]=e;return{oldStart:Number(r),oldLines:Number(t),newStart:Number(i),newLines:Number(s),section:u.replace(/\r$/,"")}}


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

/***/ 4527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s),
/* harmony export */   b: () => (/* binding */ x),
/* harmony export */   c: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8342);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var a=["openai","anthropic","google","compatible","offline"],s="offline:extractive",g=1;function x(e){return e===s?`${e}@${g}`:e}function u(e){let n=`providers: ${a.join(", ")}.`,o=e.trim(),l=o.indexOf(":");if(l<0){let r=a.find(m=>m===o);throw i(r?`Model '${o}' names a provider but no model.`:`Model '${o}' has no provider.`,`Write provider:id, for example ${r?f(r):`openai:${o||"gpt-5"}`}; ${n}`)}let p=o.slice(0,l),d=o.slice(l+1),t=a.find(r=>r===p);if(!t){let r=`Write provider:id, for example openai:gpt-5 or compatible:${d||p}; ${n}`;throw i(`Model '${o}' names the unknown provider '${p}'.`,r)}if(d==="")throw i(`Model '${o}' names no model.`,`Write, for example, ${f(t)}; ${n}`);if(t==="offline"&&o!==s)throw i(`Model '${o}' does not exist.`,`The only offline model is ${s}.`);return{provider:t,model:d}}function f(e){return{openai:"openai:gpt-5",anthropic:"anthropic:claude-sonnet-4-5",google:"google:gemini-2.5-flash",compatible:"compatible:llama3.3",offline:s}[e]}function i(e,n){return new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:e,remedy:n})}


/***/ }),

/***/ 204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ v)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var d=class{value;next;constructor(t){this.value=t}},l=class{#e;#t;#i;constructor(){this.clear()}enqueue(t){let i=new d(t);this.#e?(this.#t.next=i,this.#t=i):(this.#e=i,this.#t=i),this.#i++}dequeue(){let t=this.#e;if(t)return this.#e=this.#e.next,this.#i--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#i=0}get size(){return this.#i}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}};function v(e){let t=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=e),m(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");let i=new l,o=0,c=()=>{o<e&&i.size>0&&(o++,i.dequeue().run())},p=()=>{o--,c()},b=async(r,u,s)=>{let n=(async()=>r(...s))();u(n);try{await n}catch{}p()},w=(r,u,s,n)=>{let a={reject:s};new Promise(h=>{a.run=h,i.enqueue(a)}).then(b.bind(void 0,r,u,n)),o<e&&c()},f=(r,...u)=>new Promise((s,n)=>{w(r,s,n,u)});return Object.defineProperties(f,{activeCount:{get:()=>o},pendingCount:{get:()=>i.size},clearQueue:{value(){if(!t){i.clear();return}let r=AbortSignal.abort().reason;for(;i.size>0;)i.dequeue().reject(r)}},concurrency:{get:()=>e,set(r){m(r),e=r,queueMicrotask(()=>{for(;o<e&&i.size>0;)c()})}},map:{async value(r,u){let s=[];try{Array.from(r,(n,a)=>{let h=f(u,n,a);return s.push(h),h})}catch(n){for(let a of s)a.catch(()=>{});throw n}return Promise.all(s)}}}),f}function m(e){if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}


/***/ }),

/***/ 9163:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(204);
/* harmony import */ var _chunk_URV64GRX_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4527);
/* harmony import */ var _chunk_4P3OU2YG_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9734);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8496);
/* harmony import */ var _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8342);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(409);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9896);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(8500);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(3053);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(1421);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(4573);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function P(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function B(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function S(e,t,n){let r=new se(e,t,n);process.stdout.write(r.toString()+os__WEBPACK_IMPORTED_MODULE_7__.EOL)}function ie(e,t=""){S(e,{},t)}var Ie="::",se=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=Ie+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${Rn(o)}`)}}return t+=`${Ie}${Pn(this.message)}`,t}};function Pn(e){return P(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Rn(e){return P(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function ve(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!fs__WEBPACK_IMPORTED_MODULE_9__.existsSync(n))throw new Error(`Missing file at path: ${n}`);fs__WEBPACK_IMPORTED_MODULE_9__.appendFileSync(n,`${P(t)}${os__WEBPACK_IMPORTED_MODULE_7__.EOL}`,{encoding:"utf8"})}function Le(e,t){let n=`ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_8__.randomUUID()}`,r=P(t);if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${os__WEBPACK_IMPORTED_MODULE_7__.EOL}${r}${os__WEBPACK_IMPORTED_MODULE_7__.EOL}${n}`}var ae=function(e,t,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(m){try{c(r.next(m))}catch(d){i(d)}}function u(m){try{c(r.throw(m))}catch(d){i(d)}}function c(m){m.done?s(m.value):o(m.value).then(a,u)}c((r=r.apply(e,t||[])).next())})},{access:En,appendFile:kn,writeFile:Tn}=fs__WEBPACK_IMPORTED_MODULE_9__.promises,Ne="GITHUB_STEP_SUMMARY";var ue=class{constructor(){this._buffer=""}filePath(){return ae(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[Ne];if(!t)throw new Error(`Unable to find environment variable for $${Ne}. Check if your runtime environment supports job summaries.`);try{yield En(t,fs__WEBPACK_IMPORTED_MODULE_9__.constants.R_OK|fs__WEBPACK_IMPORTED_MODULE_9__.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){let o=Object.entries(r).map(([s,i])=>` ${s}="${i}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){return ae(this,void 0,void 0,function*(){let n=!!t?.overwrite,r=yield this.filePath();return yield(n?Tn:kn)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return ae(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(os__WEBPACK_IMPORTED_MODULE_7__.EOL)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),o=this.wrap("pre",this.wrap("code",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){let r=n?"ol":"ul",o=t.map(i=>this.wrap("li",i)).join(""),s=this.wrap(r,o);return this.addRaw(s).addEOL()}addTable(t){let n=t.map(o=>{let s=o.map(i=>{if(typeof i=="string")return this.wrap("td",i);let{header:a,data:u,colspan:c,rowspan:m}=i,d=a?"th":"td",f=Object.assign(Object.assign({},c&&{colspan:c}),m&&{rowspan:m});return this.wrap(d,u,f)}).join("");return this.wrap("tr",s)}).join(""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(t,n){let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:o,height:s}=r||{},i=Object.assign(Object.assign({},o&&{width:o}),s&&{height:s}),a=this.wrap("img",null,Object.assign({src:t,alt:n},i));return this.addRaw(a).addEOL()}addHeading(t,n){let r=`h${n}`,o=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",s=this.wrap(o,t);return this.addRaw(s).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquote",t,r);return this.addRaw(o).addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},$n=new ue;var $=$n;var ce;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(ce||(ce={}));function He(e){S("add-mask",{},e)}function me(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function Ue(e,t){if(process.env.GITHUB_OUTPUT||"")return ve("OUTPUT",Le(e,t));process.stdout.write(os__WEBPACK_IMPORTED_MODULE_7__.EOL),S("set-output",{name:e},P(t))}function le(e){process.exitCode=ce.Failure,fe(e)}function fe(e,t={}){S("error",B(t),e instanceof Error?e.toString():e)}function x(e,t={}){S("warning",B(t),e instanceof Error?e.toString():e)}function Be(e,t={}){S("notice",B(t),e instanceof Error?e.toString():e)}function F(e){process.stdout.write(e+os__WEBPACK_IMPORTED_MODULE_7__.EOL)}function De(e){ie("group",e)}function pe(){ie("endgroup")}var je="undici:request:bodySent";function We(e){let t=0;return{count:()=>t,firstSent:new Promise(n=>{let r=()=>{(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_12__.unsubscribe)(je,r),n()};(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_12__.subscribe)(je,r)}),fetch:(n,r)=>(t+=1,globalThis.fetch(n,{...r,signal:AbortSignal.timeout(e)}))}}var Mn="2022-11-28";async function ze(e){let{Octokit:t}=await Promise.all(/* import() */[__nccwpck_require__.e(125), __nccwpck_require__.e(186)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4186));return Ve(new t(Ke(e)))}async function Ye(e){let[{Octokit:t},{throttling:n}]=await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(125), __nccwpck_require__.e(186)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4186)),__nccwpck_require__.e(/* import() */ 547).then(__nccwpck_require__.bind(__nccwpck_require__, 8547))]),r=t.plugin(n),o={id:e.pace,onRateLimit:()=>!1,onSecondaryRateLimit:()=>!1};return Ve(new r({...Ke(e),throttle:o}))}function Ke(e){let{log:t}=e,n={debug:()=>{},info:()=>{},warn:t,error:t};return{auth:e.token,baseUrl:e.apiUrl,userAgent:e.userAgent,log:n,request:{fetch:e.fetch,log:n}}}function Ve(e){return e.hook.before("request",t=>{t.headers["x-github-api-version"]=Mn}),e}var L=class extends Error{},qn=300;function Xe(e){let t=In(e.error);return t&&{...t,message:e.scrub(t.message).slice(0,qn)}}function In(e){if(!(e instanceof Error))return;if(e instanceof L)return v({error:e});let t=e,n=t.response;if(t.name==="GraphqlResponseError")return v({error:e,status:200,headers:t.headers,errors:t.errors});if(n?.data?.errors!==void 0&&t.name!=="HttpError")return v({error:e,status:200,headers:n.headers,errors:n.data.errors});if(t.name==="HttpError")return v(n===void 0?{error:e}:{error:e,status:Number(t.status),headers:n.headers})}function v(e){let t=Array.isArray(e.errors)?e.errors:[],n=t.map(r=>(0,_chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.b)(r.message)).join("; ");return{status:e.status,headers:Object.fromEntries(Object.entries(e.headers??{}).map(([r,o])=>[r.toLowerCase(),String(o)])),message:n===""?(0,_chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.b)(e.error):n,types:t.map(r=>r.type).filter(r=>typeof r=="string")}}function O(e){let{failure:t,now:n}=e,r=/secondary rate|abuse detection|submitted too quickly/i.test(t.message),o=t.headers["x-ratelimit-remaining"]==="0",s=t.types.some(m=>m.startsWith("RATE_LIMIT")),i=t.status===403||t.status===429,a=Je(t.headers["retry-after"]);if(!(s||r||t.status===429||i&&(o||a!==void 0)))return;if(a!==void 0)return{kind:o&&!r?"primary":"secondary",seconds:a};let c=Je(t.headers["x-ratelimit-reset"]);return(o||s)&&c!==void 0?{kind:"primary",seconds:Math.max(0,Math.ceil(c-n/1e3))+1}:{kind:o||s?"primary":"secondary",seconds:60}}function Je(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}function W(e){let{failure:t}=e,{status:n,message:r,types:o}=t;return n===void 0||n>=500?"uncertain":O(e)!==void 0?"limit":n===401?"token":n===404||o.includes("NOT_FOUND")?"missing":n===403||o.includes("FORBIDDEN")||o.includes("INSUFFICIENT_SCOPES")||/resource not accessible by|SAML enforcement/i.test(r)?"permission":/something went wrong while executing|respond to your request in time/i.test(r)||o.includes("INTERNAL")||o.includes("SERVICE_UNAVAILABLE")?"uncertain":"refused"}var _n=3,Fn=60;function Qe(e){if(e.attempt>=_n)return;let t=O(e);if(t!==void 0)return t.seconds>Fn?void 0:{seconds:t.seconds,why:`GitHub's ${t.kind} rate limit`};if(!(!e.repeatable||W(e)!=="uncertain"))return{seconds:2**e.attempt,why:`GitHub did not answer (${e.failure.message})`}}var vn={token:"usage",permission:"usage",missing:"usage",limit:"github",uncertain:"github",moved:"github",refused:"github"},g=class extends _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a{kind;status;constructor(t){let{kind:n,message:r,remedy:o}=t;super({code:vn[n],message:r,...o===void 0?{}:{remedy:o}}),this.kind=n,this.status=t.status}};function Ze(e){let{failure:t,subject:n,permission:r,now:o}=e,{status:s}=t,i=s===void 0?t.message:`${s}: ${t.message}`,a=new Date(o+(O(e)?.seconds??0)*1e3).toISOString(),u={token:{message:`GitHub refused the token while asked for ${n} (${i}).`,remedy:"Give a token that this GitHub issued and that has neither expired nor been revoked."},permission:{message:`GitHub does not let this token do that with ${n} (${i}).`,remedy:`Add \`permissions: ${r}\` to the job, or give a token with that right. On a pull request from a fork the workflow token can only read.`},missing:{message:`GitHub knows no ${n}, or this token may not see it (${i}).`,remedy:`Check the name and the number; for a private repository the token needs \`${r}\`.`},limit:{message:`GitHub's rate limit is used up until ${a}; ${n} was not served (${i}).`,remedy:"Run again after that time; finished work is kept."},uncertain:{message:`GitHub did not answer about ${n} (${i}).`,remedy:"Run again; see https://www.githubstatus.com if it keeps happening."},moved:{message:`${n} changed (${i}).`},refused:{message:`GitHub refused ${n} (${i}).`}},c=W({failure:t,now:o});return new g({kind:c,...u[c],...s===void 0?{}:{status:s}})}async function et(e){for(let t=0;;t++)try{return await e.send()}catch(n){let r=Xe({error:n,scrub:e.scrub});if(r===void 0)throw n;let o=e.clock.now(),s=Qe({failure:r,repeatable:e.repeatable,attempt:t,now:o});if(s===void 0)throw Ze({failure:r,now:o,subject:e.subject,permission:e.permission});e.onWait(s.seconds,s.why),await e.clock.sleep(s.seconds*1e3)}}var Nn=3e4,Hn={now:()=>Date.now(),sleep:e=>(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_11__.setTimeout)(e)};function nt(e){let t=Un(e.token),n=d=>d.replaceAll(t,"***"),r=We(e.timeoutMilliseconds??Nn),o={token:t,apiUrl:Bn(e.apiUrl),userAgent:e.userAgent??"gloss",fetch:r.fetch,log:d=>e.log?.(n(String(d)))},s=(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)("sha256").update(t).digest("hex"),i=tt(()=>ze(o)),a=e.throttle===!1?i:tt(()=>Ye({...o,pace:s})),u={clock:e.clock??Hn,onWait:(d,f)=>e.onWait?.(d,f),scrub:n},c=(d,f,p)=>et({...u,subject:d.subject,permission:d.permission,repeatable:f,send:async()=>Dn(await p(await(f?i():a())))}),m=d=>f=>f.graphql(d.document,d.variables);return{query:d=>c(d,!0,m(d)),mutate:d=>c(d,!1,m(d)),request:d=>c(d,d.route.startsWith("GET "),async f=>{let p=await f.request(d.route,d.parameters);return p.status===204?{}:p.data}),calls:r.count,firstSent:r.firstSent}}function Un(e){let t=e.trim();if(/^[\x21-\x7e]+$/.test(t))return t;throw new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"usage",message:t===""?"There is no GitHub token.":"The GitHub token contains characters that no token contains.",remedy:"Set `github-token` in the workflow, or GITHUB_TOKEN in the environment."})}function Bn(e){let t=URL.parse(e);if(t!==null&&/^https?:$/.test(t.protocol))return e.replace(/\/+$/,"");throw new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"usage",message:`The GitHub API URL ${JSON.stringify(e)} is not an http(s) URL.`,remedy:"Use https://api.github.com, or https://HOST/api/v3 for GitHub Enterprise Server."})}function Dn(e){if(typeof e=="object"&&e!==null)return e;throw new L("the answer is not JSON")}function tt(e){let t;return()=>(t??=e(),t)}function w(e){return`pull request ${e.owner}/${e.repo}#${e.number}`}var E="id url body isMinimized viewerDidAuthor createdAt",ge=100,jn=`query GlossMoreComments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: ${ge}, after: $after) {
        nodes { ${E} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;async function rt(e){let{client:t,owner:n,repo:r,number:o,after:s}=e,i=w(e),u=(await t.query({document:jn,variables:{owner:n,repo:r,number:o,after:s??null},subject:i,permission:"pull-requests: read"})).repository?.pullRequest?.comments;if(u===void 0)throw new g({kind:"missing",message:`GitHub knows no ${i}.`});return he(u)}function he(e){let{hasNextPage:t,endCursor:n}=e.pageInfo;return{comments:e.nodes.filter(r=>r!==null).map(G),...t&&n!==null?{nextCursor:n}:{}}}function G(e){let{id:t,url:n,body:r,isMinimized:o,viewerDidAuthor:s,createdAt:i}=e,a=/#issuecomment-(\d+)$/.exec(n)?.[1];return{id:t,...a===void 0?{}:{databaseId:Number(a)},url:n,body:r,isMinimized:o,viewerDidAuthor:s,createdAt:i}}var Wn=100,zn=`query GlossPullRequest($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      id number title body state isDraft url
      baseRefOid headRefOid baseRefName headRefName isCrossRepository
      changedFiles additions deletions
      author { login }
      labels(first: ${Wn}) { nodes { name } }
      comments(first: ${ge}) {
        nodes { ${E} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;async function z(e){let{client:t,owner:n,repo:r,number:o}=e,s=w(e),i=await t.query({document:zn,variables:{owner:n,repo:r,number:o},subject:s,permission:"pull-requests: write"}),a=i.repository?.pullRequest;if(!a)throw new g({kind:"missing",message:`GitHub knows no ${s}.`});return Yn({viewer:i.viewer.login,node:a})}function Yn(e){let{baseRefOid:t,headRefOid:n,baseRefName:r,headRefName:o,author:s,labels:i,comments:a,...u}=e.node;return{...u,viewer:e.viewer,baseSha:t,headSha:n,baseName:r,headName:o,author:s?.login??null,labels:(i?.nodes??[]).filter(c=>c!==null).map(c=>c.name),comments:he(a)}}var Kn=/\.(md|mdx|markdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i;function ot(e){let{sha:t,path:n,lines:r}=e,o=r!==void 0&&Kn.test(n)?"?plain=1":"",s=r===void 0?"":`#${Vn({side:"L",lines:r})}`;return`${Xn(e)}/blob/${Y(t)}/${Y(n)}${o}${s}`}function Vn(e){let{side:t,lines:n}=e,{start:r,end:o=r}=n;return o>r?`${t}${r}-${t}${o}`:`${t}${r}`}function Xn(e){let{serverUrl:t,owner:n,repo:r}=e;return`${t.replace(/\/+$/,"")}/${Y(n)}/${Y(r)}`}function Y(e){return e.split("/").map(t=>encodeURIComponent(t).replace(/[!'()*]/g,n=>`%${n.charCodeAt(0).toString(16).toUpperCase()}`)).join("/")}var Jn=20,Qn=`mutation GlossCreateComment($subjectId: ID!, $body: String!) {
  addComment(input: { subjectId: $subjectId, body: $body }) {
    commentEdge { node { ${E} } }
    subject { ... on PullRequest { comments(last: ${Jn}) { nodes { ${E} } } } }
  }
}`,Zn=`mutation GlossUpdateComment($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { issueComment { ${E} } }
}`,er=`mutation GlossDeleteComment($id: ID!) {
  deleteIssueComment(input: { id: $id }) { clientMutationId }
}`,tr=`mutation GlossMinimizeComment($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;function st(e){let{client:t}=e,n=`a comment on ${w(e)}`,r=async(o,s,i)=>{try{return{outcome:"done",value:i(await t.mutate({document:o,variables:s,subject:n,permission:"pull-requests: write"}))}}catch(a){if(!(a instanceof g))throw a;if(a.kind==="uncertain")return{outcome:"uncertain",reason:a.message};if(a.kind==="missing")return{outcome:"missing"};throw a}};return{readComments:o=>rt({...e,...o}),createComment:({pullRequestId:o,body:s})=>r(Qn,{subjectId:o,body:s},({addComment:i})=>({comment:G(i.commentEdge.node),latest:(i.subject?.comments?.nodes??[]).filter(a=>a!==null).map(G)})),updateComment:({id:o,body:s})=>r(Zn,{id:o,body:s},i=>G(i.updateIssueComment.issueComment)),deleteComment:({id:o})=>r(er,{id:o},()=>{}),minimizeComment:({id:o})=>r(tr,{id:o},()=>{})}}var N=65536,nr=/^[a-z0-9-]+$/,rr=/^<!-- gloss:([a-z0-9-]+)(?::([a-z0-9-]+))? -->[ \t]*(?:\r?\n|\r|$)/;function or(e){let t=e.name===void 0?[e.pipeline]:[e.pipeline,e.name],n=t.find(r=>!nr.test(r));if(n!==void 0)throw new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"usage",message:`${JSON.stringify(n)} cannot name a comment.`,remedy:"Use lower case letters, digits and hyphens."});return`<!-- gloss:${t.join(":")} -->`}function at(e){let[,t,n]=rr.exec(e)??[];if(t!==void 0)return{pipeline:t,...n===void 0?{}:{name:n}}}function K(e){return`${or(e.marker)}
${e.body}`}function V(e,t){return it(e)===it(t)}function it(e){return e.replace(/\r\n?/g,`
`).trimEnd()}function k(e){let{pipeline:t,name:n}=e.marker,r=e.comments.filter(i=>{if(!i.viewerDidAuthor)return!1;let a=at(i.body);return a!==void 0&&a.pipeline===t&&a.name===n}),o=r.filter(i=>!i.isMinimized),s=o[0]??r[0];return s===void 0?{duplicates:[]}:{sticky:s,duplicates:o.filter(i=>i.id!==s.id)}}function ut(e){let{sticky:t,duplicates:n}=k(e);return t===void 0?{action:"create"}:{action:V(t.body,e.text)?"unchanged":"update",sticky:t,duplicates:n}}async function H(e){let{github:t,first:n,marker:r}=e,o=[...n.comments],s=n.nextCursor;for(;s!==void 0&&k({comments:o,marker:r}).sticky===void 0;){let i=await t.readComments({after:s});o.push(...i.comments),s=i.nextCursor}return o}var sr=3;async function dt(e){let{github:t,start:n}=e;for(let{id:r,body:o}of e.duplicates){let s=n.some(a=>a.id===r),i=e.lostCreate&&!s&&V(o,e.text);e.created.has(r)||i?await ct(e,()=>t.deleteComment({id:r})):s&&await ct(e,()=>t.minimizeComment({id:r}))}}async function ct(e,t){try{for(let n=0;n<sr;n++)if((await t()).outcome!=="uncertain")return;e.onNote?.("A duplicate comment may still be there: GitHub did not answer.")}catch(n){if(!(n instanceof g))throw n;e.onNote?.(`A duplicate comment is still there: ${(0,_chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.b)(n)}`)}}async function mt(e){let{plan:t,text:n,progress:r}=e;if(t.action==="create")return ir(e);let{id:o}=t.sticky,s=await e.github.updateComment({id:o,body:n});return s.outcome==="missing"?(r.known=r.known.filter(i=>i.id!==o),r.reason="the comment was deleted",!0):(r.updated=!0,s.outcome==="uncertain"?(r.reason=s.reason,!1):(r.known=r.known.map(i=>i.id===o?{...i,body:n}:i),!0))}async function ir(e){let{pullRequest:t,text:n,progress:r}=e,o=await e.github.createComment({pullRequestId:t.id,body:n});if(o.outcome==="missing")throw ar(t);if(o.outcome==="uncertain")return r.lostCreate=!0,r.reason=o.reason,!1;let{comment:s,latest:i}=o.value,a={...s,body:n,viewerDidAuthor:!0};return r.created.add(a.id),r.known=i.some(({id:u})=>u===a.id)?i.map(u=>u.id===a.id?a:u):[...i,a],!0}function ar(e){return new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"usage",message:`GitHub knows no pull request ${e.url} (any more), or this token may not see it.`,remedy:"Check that it still exists; for a private repository the token needs access to it."})}var lt=[1e3,4e3,1e4];async function ft(e){let{github:t,marker:n}=e,r=K(e);dr(r);let o=await H({github:t,first:e.comments,marker:n}),s={known:o,created:new Set,lostCreate:!1,updated:!1,reason:""};for(let i=0;;i++){let a=ut({comments:s.known,marker:n,text:r});if(a.action==="unchanged")return await dt({...e,...s,start:o,duplicates:a.duplicates,text:r}),cr({progress:s,sticky:a.sticky});let u=lt[i];if(u===void 0)throw mr({options:e,reason:s.reason});await mt({...e,plan:a,text:r,progress:s})||(await(e.wait??node_timers_promises__WEBPACK_IMPORTED_MODULE_11__.setTimeout)(u),s.known=await H({github:t,first:await t.readComments({}),marker:n}))}}function cr(e){let{progress:t,sticky:n}=e,r={kind:"comment",url:n.url,commentId:n.id};return t.created.has(n.id)?{...r,action:"created"}:t.updated?{...r,action:"updated"}:{...r,action:t.lostCreate?"created":"unchanged"}}function dr(e){if(!(e.length<=N))throw new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"internal",message:`A comment of ${e.length} characters is over GitHub's limit of ${N}.`,remedy:"The renderer has to cut it first; please report this."})}function mr(e){return new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"github",message:`The comment on ${e.options.pullRequest.url} could not be confirmed after ${lt.length} attempts (${e.reason}).`,remedy:"Run again: what did arrive is recognised and not written twice."})}function gt(e){let{github:t,pullRequest:n,marker:r,onNote:o}=e,s=e.comments,i=!1,a=!1,u=pt(s.comments,r),c=Promise.resolve();async function m(d){let f=a?await t.readComments({}):s;s={comments:await H({github:t,first:f,marker:r})},i||(u=pt(s.comments,r)),i=!0,a=!0;let p=typeof d=="string"?d:d(u),R=await ft({github:t,pullRequest:n,comments:s,marker:r,body:p,onNote:o});return s=lr({page:s,publication:R,text:K({marker:r,body:p}),marker:r}),a=!1,R}return{get before(){return u},publish:d=>{let f=c.then(()=>m(d));return c=f.catch(()=>{}),f}}}function pt(e,t){let{sticky:n}=k({comments:e,marker:t});return n&&fr(n.body)}function lr(e){let{page:t,publication:n,text:r,marker:o}=e,{commentId:s,url:i}=n,{sticky:a,duplicates:u}=k({comments:t.comments,marker:o}),c=new Set([a,...u]),m=t.comments.find(p=>p.id===s),d={id:s,url:i,isMinimized:!1,viewerDidAuthor:!0,createdAt:new Date(0).toISOString(),...m,body:r};return{comments:[...t.comments.filter(p=>p!==m&&!c.has(p)),d]}}function fr(e){return e.replace(/^.*(?:\r\n?|\n|$)/,"")}var pr=1e4,U=class extends _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a{constructor(t){super({code:"github",message:be(t)})}};function be(e){return`The pull request has moved on to ${e.slice(0,7)}, whose own run writes the comment.`}function ht(e){let{client:t,address:n,pullRequest:r,marker:o,onNote:s}=e,i=st({client:t,...n}),a=({comments:m,id:d,url:f})=>gt({github:i,pullRequest:{id:d,url:f},comments:m,marker:o,onNote:s}),u=a(r),c=performance.now();return{get before(){return u.before},publish:async m=>{if(performance.now()-c>pr){let d=await z({client:t,...n});if(d.headSha!==r.headSha)throw new U(d.headSha);u=a(d),c=performance.now()}return u.publish(m)}}}var gr=1e4,hr=15e3,bt=N-200,yt=500;function wt(e){let{sticky:t,read:n,onNote:r}=e,o="",s=!1,i=Promise.resolve(),a=setTimeout(u,gr);function u(){i=c().then(()=>{a!==void 0&&(a=setTimeout(u,hr))})}async function c(){let m=wr(n());if(m!==o)try{await t.publish(d=>ye(m,d)),o=m}catch(d){s||=!(d instanceof g),r(`The progress could not be shown: ${(0,_chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.b)(d)}`)}}return{stop:async()=>(clearTimeout(a),a=void 0,await i,o!==""||s)}}function ye(e,t){let n=t===void 0?"":yr(t);if(n==="")return e;let r=`${e}

${n}`;return r.length<=bt?r:(0,_chunk_4P3OU2YG_js__WEBPACK_IMPORTED_MODULE_3__.c)({body:r,limit:bt,notice:"\u2026"})}var br=/^(?:\s*> \*\*Gloss\*\* [^\n]*(?:\n|$))+\s*/;function yr(e){return e.replaceAll(/\r\n?/g,`
`).replace(br,"").trimEnd()}function wr(e){let{items:t,done:n,reused:r,failed:o}=e;return t===0?"> **Gloss** is reading the changes \u2026":`> **Gloss** is reading: ${[`${n} of ${t} items`,r>0?`${r} reused`:"",o>0?`${o} failed`:""].filter(Boolean).join(", ")} \u2026`}function Ct(e){let t=[...e],n=t.length<=yt?e:`${t.slice(0,yt-1).join("")}\u2026`;return`> **Gloss** stopped: ${(0,_chunk_4P3OU2YG_js__WEBPACK_IMPORTED_MODULE_3__.d)(n)}`}var we="Run inside one, or pass --repo DIR.",Pt=[{pattern:/not a git repository/i,message:"is not a git repository.",remedy:we},{pattern:/cannot change to .*: No such file or directory/,message:"does not exist, so it is not a git repository.",remedy:we},{pattern:/cannot change to/,message:"cannot be entered, so it is not a git repository.",remedy:we},{pattern:/dubious ownership/,message:"belongs to another user, so git refuses to read it.",remedy:"If you trust it, run: git config --global --add safe.directory DIRECTORY"},{pattern:/cannot use bare repository/,message:"is a bare repository, which git's setting safe.bareRepository forbids here.",remedy:"Set it to `all`, or pass a repository with a work tree by --repo DIR."}];function T(e,t){let n=Pt.find(({pattern:o})=>o.test(t.stderr));if(!n)return X(e,Cr(t.stderr)??`exit code ${t.exitCode}`);let r=/safe\.directory (.+)/.exec(t.stderr)?.[1]??e.directory;return new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"usage",message:`'${e.directory}' ${n.message}`,remedy:n.remedy.replace("DIRECTORY",()=>r)})}function Rt(e){return Pt.some(({pattern:t})=>t.test(e))}function X({directory:e,args:t},n,r){return new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`'git ${t[0]}' failed in '${e}': ${n}`,cause:r})}function St(e){return new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"usage",message:"The program `git` was not found.",remedy:"Install git (2.36 or newer) and make sure that it is on the PATH.",cause:e})}function Cr(e){let t=e.split(`
`).filter(n=>n.trim()!=="");return(t.find(n=>/^(fatal|error): /.test(n))??t[0])?.replace(/^(fatal|error): /,"")}var xt=64*1024*1024,Ce=32*1024*1024,Rr=["PATH","HOME","XDG_CONFIG_HOME","USERPROFILE","SYSTEMROOT","TEMP","TMPDIR"],Sr=["--no-pager","--literal-pathspecs","-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null","-c","core.quotePath=false","-c","log.showSignature=false","-c","diff.suppressBlankEmpty=false","-c","core.attributesFile=/dev/null","-c",`core.bigFileThreshold=${Ce}`];async function b(e){let t=await C(e);if(t.overflow)throw X(e,`it printed more than ${e.maxBytes??xt} bytes`);if(t.exitCode!==0)throw T(e,t);return t.stdout}async function C(e){let{directory:t,args:n,input:r="",maxBytes:o=xt,signal:s,env:i=Er()}=e;s?.throwIfAborted();let{error:a,stdout:u,stderr:c}=await xr(["-C",t,...Sr,...n],{input:r,options:{env:i,maxBuffer:o,...s&&{signal:s}}});if(s?.throwIfAborted(),a?.code==="ENOENT")throw St(a);let m=a?.code==="ERR_CHILD_PROCESS_STDIO_MAXBUFFER",d=a?typeof a.code=="number"?a.code:-1:0;if(a&&d===-1&&!m)throw X(e,a.message,a);let f={exitCode:d,overflow:m,stdout:u,stderr:c.toString("utf8")};if(d!==0&&Rt(f.stderr))throw T(e,f);return f}function xr(e,{input:t,options:n}){return new Promise(r=>{let o=(0,node_child_process__WEBPACK_IMPORTED_MODULE_13__.execFile)("git",e,{...n,encoding:"buffer"},(s,i,a)=>r({error:s,stdout:i,stderr:a}));o.stdin?.on("error",()=>{}),o.stdin?.end(t)})}function Er(){let e=Rr.flatMap(t=>{let n=process.env[t];return n===void 0?[]:[[t,n]]});return{...Object.fromEntries(e),LC_ALL:"C",GIT_NO_REPLACE_OBJECTS:"1",GIT_ATTR_NOSYSTEM:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"}}var Et="4b825dc642cb6eb9a060e54bf8d69288fbee4904";async function kt({directory:e}){return(await b({directory:e,args:["hash-object","-t","tree","--stdin"]})).toString("latin1").trim()}function y(e){if(!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e))throw new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"usage",message:`'${e}' is not a full commit id.`,remedy:"Pass 40 (or, in SHA-256 repositories, 64) hexadecimal digits."})}var kr=1;async function Tt(e){let{directory:t,base:n,head:r}=e;y(n),y(r);let o=["merge-base","--end-of-options",n,r],s=await C({directory:t,args:o});if(s.exitCode!==kr){if(s.exitCode!==0)throw T({directory:t,args:o},s);return s.stdout.toString("latin1").trim()}}async function $t({directory:e,sha:t}){y(t);let{exitCode:n}=await C({directory:e,args:["cat-file","-e",`${t}^{commit}`]});return n===0}async function A({directory:e}){let n=await Ot(e,["--absolute-git-dir","--is-inside-work-tree","--is-bare-repository","--is-shallow-repository"]),[r,o,s]=n.split(`
`).slice(-3).reverse(),i=n.split(`
`).slice(0,-3).join(`
`);return{directory:s==="true"?await Ot(e,["--show-toplevel"]):i,gitDirectory:i,bare:o==="true",shallow:r==="true"}}async function Ot(e,t){return(await b({directory:e,args:["rev-parse",...t]})).toString("utf8").replace(/\n$/,"")}function J(e){let{baseSha:t,headSha:n,output:r,paths:o}=e;return["diff-tree","-r","-M","-l1000","-O/dev/null","--no-relative","--ignore-submodules=none","--no-ext-diff","--no-textconv","--no-color","--submodule=short","--diff-algorithm=myers","--indent-heuristic","--inter-hunk-context=0","--full-index","--no-abbrev","--src-prefix=a/","--dst-prefix=b/",...r,"--end-of-options",t,n,"--",...o]}var $r=512*1024*1024,Or="160000",Ar=/^0+$/;async function Mt(e){let{directory:t,signal:n}=e,r=J({...e,output:["--raw","--numstat","-z"],paths:[]}),o=await b({directory:t,args:r,maxBytes:$r,signal:n});return Mr(o.toString("latin1").split("\0"))}function Mr(e){let t=[],n=new Map,r=e.values(),o=()=>r.next().value??"";for(let s=o();s!=="";s=o())if(s.startsWith(":")){let[i="",a="",u="",c="",m=""]=s.slice(1).split(" "),d=/^[RC]/.test(m)?o():void 0;t.push({oldMode:i,newMode:a,oldBlob:u,newBlob:c,letter:m.slice(0,1),oldName:d,name:o()})}else{let[,i,a="",u=""]=/^(-|\d+)\t(-|\d+)\t(.*)$/s.exec(s)??[];if(i===void 0)throw qt(`the record '${s.slice(0,100)}'`);u===""&&o(),n.set(u||o(),{added:i,deleted:a})}return t.map(s=>qr(s,n))}function qr(e,t){let{oldMode:n,newMode:r,oldBlob:o,newBlob:s,oldName:i,name:a}=e,u=t.get(a),c=At(a);if(u===void 0)throw qt(`no line counts for '${c.text}'`);let m=i===void 0?void 0:At(i),d=[{mode:n,blob:o},{mode:r,blob:s}];return{file:{path:c.text,...m&&{previousPath:m.text},status:_r(e),additions:Number.parseInt(u.added,10)||0,deletions:Number.parseInt(u.deleted,10)||0,binary:u.added==="-"},blobs:d.filter(({mode:f,blob:p})=>f!==Or&&!Ar.test(p)).map(({blob:f})=>f),nameable:c.exact&&m?.exact!==!1}}var Ir={A:"added",C:"copied",D:"removed",M:"modified",R:"renamed"};function _r({letter:e,oldBlob:t,newBlob:n}){return e==="M"&&t===n?"changed":Ir[e]??"changed"}function qt(e){return new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`git's list of changed files is not understood: ${e}.`})}function At(e){let t=Buffer.from(e,"latin1");return (0,node_buffer__WEBPACK_IMPORTED_MODULE_14__.isUtf8)(t)?{text:t.toString("utf8"),exact:!0}:{text:e.replace(/[\x80-\xff]/g,r=>`\\${r.charCodeAt(0).toString(8)}`),exact:!1}}var Pe={changedLines:2e4,bytes:4194304,pathBytes:24e3};function It(e,t=Pe){let n=[],r=[],o={changedLines:0,bytes:0,pathBytes:0};for(let s of e){let i=s.paths.reduce((c,m)=>c+Buffer.byteLength(m)+1,0),a={changedLines:o.changedLines+s.changedLines,bytes:o.bytes+s.bytes,pathBytes:o.pathBytes+i};(a.changedLines>t.changedLines||a.bytes>t.bytes||a.pathBytes>t.pathBytes)&&r.length>0?(n.push(r),r=[],o={changedLines:s.changedLines,bytes:s.bytes,pathBytes:i}):o=a,r.push(s)}return r.length>0&&n.push(r),n}async function _t(e){let{directory:t,blobs:n,signal:r}=e,o=new Map;if(n.length===0)return o;let s=await b({directory:t,args:["cat-file","--batch-check=%(objectname) %(objectsize)"],input:`${n.join(`
`)}
`,signal:r});for(let i of s.toString("latin1").split(`
`)){let[a="",u]=i.split(" ");/^\d+$/.test(u??"")&&o.set(a,Number(u))}return o}var Fr={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,"\\":92},vr=/^"((?:[^"\\]|\\.)*)"/s,Lr=/\\([0-7]{3})|\\(.)|([^\\]+)/gs;function Q(e){let t=vr.exec(e);if(!t)return;let n=new TextEncoder,r=[];for(let[,o,s,i]of(t[1]??"").matchAll(Lr))o!==void 0?r.push(Number.parseInt(o,8)):s!==void 0?r.push(Fr[s]??s.charCodeAt(0)):r.push(...n.encode(i??""));return{path:new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(r)),length:t[0].length}}function Ft(e){return Q(e)?.path??e}function vt(e){let t=e.slice(11),n=t.startsWith('"')?Nr(t):Gr(t);if(n!==void 0)return n;throw new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`The diff names a file as '${e.slice(0,200)}', which is not 'a/PATH b/PATH'.`,remedy:"Run git diff with --src-prefix=a/ --dst-prefix=b/."})}function Gr(e){let t=e.slice(2,2+(e.length-5)/2);return e.length>5&&e===`a/${t} b/${t}`?t:void 0}function Nr(e){let t=Q(e),n=t&&Q(e.slice(t.length+1));if(!t?.path.startsWith("a/")||!n?.path.startsWith("b/"))return;let r=t.path.slice(2);return n.path.slice(2)===r?r:void 0}var[Hr,Ur,Br,Dr,Lt]=[10,32,43,45,92];function Gt({diff:e,start:t,path:n}){let r={end:t,additions:0,deletions:0};for(;e.startsWith("@@ ",r.end);)jr({diff:e,path:n,totals:r});return r}function jr({diff:e,path:t,totals:n}){let r=(0,_chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_4__.a)(e.slice(n.end,M(e,n.end)).replace(/\n$/,""));if(!r)throw Re(t);let{oldLines:o,newLines:s}=r,i=M(e,n.end);for(;o>0||s>0||e.charCodeAt(i)===Lt;){let a=e.charCodeAt(i);if(a===Br)s-=1,n.additions+=1;else if(a===Dr)o-=1,n.deletions+=1;else if(a===Ur||a===Hr)o-=1,s-=1;else if(a!==Lt)throw Re(t);if(o<0||s<0)throw Re(t);i=M(e,i)}n.end=i}function M(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n+1}function Re(e){return new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`The diff of '${e}' is broken or cut off inside a hunk.`,remedy:"Run git diff again and read its whole output."})}function Bt({diff:e}){let t=[],n=0;for(;n<e.length;){let{file:r,end:o}=Wr(e,n),s=t.at(-1);s&&Xr(s,r)?t[t.length-1]=Jr(s,r):t.push(r),n=o}return t}function Wr(e,t){let{header:n,end:r}=zr(e,t),o=n.to??vt(n.firstLine),s=Gt({diff:e,start:r,path:o}),i=e.slice(r,e.endsWith(`
`,s.end)?s.end-1:s.end);return{file:{path:o,...n.from===void 0?{}:{previousPath:n.from},status:n.status??(n.modeChanged&&!i&&!n.binary?"changed":"modified"),additions:s.additions,deletions:s.deletions,binary:n.binary,...i?{patch:i}:{}},end:s.end}}function zr(e,t){let n=M(e,t),r=Ut(e,t,n);if(!r.startsWith("diff --git "))throw Dt(r);let o={firstLine:r,modeChanged:!1,binary:!1};for(;n<e.length&&!e.startsWith("@@ ",n)&&!e.startsWith("diff --git ",n);){let s=M(e,n),i=Ut(e,n,s);n=i==="GIT binary patch"?Vr(e,s):s,Kr(o,i)}return{header:o,end:n}}var q=()=>{},Nt=e=>{e.binary=!0},Ht=e=>t=>{t.status=e},Z=(e,t)=>(n,r)=>{n[e]=Ft(r),n.status=t},Yr=[["index ",q],["--- ",q],["+++ ",q],["similarity index ",q],["dissimilarity index ",q],["new file mode ",Ht("added")],["deleted file mode ",Ht("removed")],["rename from ",Z("from","renamed")],["rename to ",Z("to","renamed")],["copy from ",Z("from","copied")],["copy to ",Z("to","copied")],["old mode ",q],["new mode ",e=>{e.modeChanged=!0}],["Binary files ",Nt],["GIT binary patch",Nt]];function Kr(e,t){let n=Yr.find(([r])=>t.startsWith(r));if(!n)throw Dt(t);n[1](e,t.slice(n[0].length))}function Vr(e,t){let n=e.indexOf(`
diff --git `,t);return n===-1?e.length:n+1}function Xr(e,t){return e.status==="removed"&&t.status==="added"&&e.path===t.path}function Jr(e,t){let n=[e.patch,t.patch].filter(r=>r!==void 0);return{path:t.path,status:"changed",additions:t.additions,deletions:e.deletions,binary:e.binary||t.binary,...n.length>0?{patch:n.join(`
`)}:{}}}function Ut(e,t,n){return e.slice(t,e.endsWith(`
`,n)&&n>t?n-1:n)}function Dt(e){return new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`The diff has a line that is not part of git's format: '${e.slice(0,200)}'.`,remedy:"Run git diff with --no-color --no-ext-diff --submodule=short between two commits."})}async function Se(e){let{directory:t,maxBytes:n,signal:r}=e,o=J({...e,output:["--patch","-U3"]}),s=await C({directory:t,args:o,maxBytes:n,signal:r});if(s.overflow)return{failure:`diff too large (over ${Math.round(n/1024)} KiB)`};if(s.exitCode!==0)throw T({directory:t,args:o},s);try{return{files:Bt({diff:s.stdout.toString("utf8")})}}catch(i){if(i instanceof _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a)return{failure:i.message};throw i}}var Qr=2e4,jt=2*1024*1024,Zr=jt/2,eo=4*Pe.bytes;async function Wt(e){y(e.baseSha),y(e.headSha);let{directory:t}=await A(e),n={...e,directory:t},{signal:r}=n,o=await Mt(n),s=await _t({directory:t,blobs:o.flatMap(({blobs:c})=>c),signal:r}),i=o.flatMap(c=>to(c,s)),{alone:a=[],together:u=[]}=Object.groupBy(i,({bytes:c})=>c>Zr?"alone":"together");for(let c of It(u))a.push(...await no(n,c));for(let c of a)await ro(n,c);return o.map(({file:c})=>c)}function to({file:e,blobs:t,nameable:n},r){let o=t.reduce((c,m)=>c+(r.get(m)??0),0),s=Math.max(0,...t.map(c=>r.get(c)??0)),i=e.additions+e.deletions;if(s>Ce?e.patchMissing=`file too large to compare (${oo(s)} MiB)`:i>Qr?e.patchMissing=`diff too large (${i} changed lines)`:i>0&&!n&&(e.patchMissing="its path is not UTF-8"),e.patchMissing!==void 0||i===0)return[];let{path:a,previousPath:u}=e;return[{file:e,paths:u===void 0?[a]:[u,a],changedLines:i,bytes:o}]}async function no(e,t){let n=t.flatMap(s=>s.paths),r=await Se({...e,paths:n,maxBytes:eo});if("failure"in r)return t;let o=new Map(r.files.map(s=>[ee(s),s.patch]));return t.filter(({file:s})=>!zt(s,o.get(ee(s))))}async function ro(e,{file:t,paths:n}){let r=await Se({...e,paths:n,maxBytes:jt});"failure"in r?t.patchMissing=r.failure:zt(t,r.files.find(o=>ee(o)===ee(t))?.patch)||(t.patchMissing="git gave no patch for it")}function zt(e,t){return t!==void 0&&(e.patch=t),t!==void 0}function ee({path:e,previousPath:t=""}){return`${t}\0${e}`}function oo(e){return Math.round(e/1024/1024)}async function Yt({directory:e,sha:t}){y(t);let n=(await b({directory:e,args:["cat-file","commit",t]})).toString("latin1");return[...n.slice(0,n.indexOf(`

`)).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,o=""])=>o)}async function Kt({directory:e,name:t}){if(so(t),t===Et)return await kt({directory:e});let n=["rev-parse","--verify","--quiet","--end-of-options",`${t}^{commit}`],{exitCode:r,stdout:o}=await C({directory:e,args:n}),s=o.toString("latin1").trim();if(r===0&&/^[0-9a-f]+$/.test(s))return s;let{shallow:i}=await A({directory:e});throw new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"usage",message:`'${t}' is not a commit of '${e}'.`,remedy:i?"The clone is shallow: fetch more history (actions/checkout: `fetch-depth: 0`; here: `git fetch --unshallow`).":"Pass an existing branch, tag or commit id; `git fetch` brings those of the remote."})}function so(e){if(!(e!==""&&!e.startsWith("-")&&!/[\u0000-\u001f\u007f]/.test(e)))throw new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"usage",message:`'${e}' cannot be the name of a commit: it is empty, starts with '-' or holds a control character.`,remedy:"Pass a branch, tag or commit id."})}var I=[100,50,10,1],xe=3e3,te=2e4,io=3,ao=7,uo=100;function Vt(e){let t=Math.max(1,e.changedFiles),n=(e.additions+e.deletions)*io+t*ao;if(n<=te)return I[0];let r=I.find(i=>n/t*i<=te)??1,o=Math.min(t,xe),s=I.findLast(i=>o/i<=uo)??I[0];return Math.max(r,s)}var Xt=["e69de29bb2d1d6434b8b29ae775ad8c2e48c5391","473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"],co=["added","modified","removed","renamed","copied","changed"],mo="GitHub did not provide this patch";function ne(e){let{file:t,totalsMatch:n}=e;return t.patch!==void 0?!1:t.changes>0?!0:!n&&!(t.sha!==null&&Xt.includes(t.sha))}function Jt(e){return e.changes<te}function re(e){let{files:t,expected:n}=e,r=o=>t.reduce((s,i)=>s+o(i),0);return r(o=>o.additions)>=n.additions&&r(o=>o.deletions)>=n.deletions}function Qt(e){let{file:t,missing:n}=e,{filename:r,previous_filename:o,additions:s,deletions:i,patch:a}=t,u=a===void 0&&t.changes===0&&!n,c=t.status==="renamed"||t.status==="copied",m=t.sha!==null&&Xt.includes(t.sha);return{path:r,...o===void 0?{}:{previousPath:o},status:co.includes(t.status)?t.status:"changed",additions:s,deletions:i,binary:u&&!c&&!m,...a===void 0?{}:{patch:a},...n?{patchMissing:mo}:{}}}var lo=5;async function oe(e){let{request:t,size:n}=e,r=(0,_chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_1__.a)(lo);return Promise.all(e.pages.map(o=>r(async()=>({number:o,files:await fo({request:t,size:n,page:o})}))))}async function fo(e){let{request:t,size:n,page:r}=e,{owner:o,repo:s,number:i}=t,a=await t.client.request({route:"GET /repos/{owner}/{repo}/pulls/{number}/files",parameters:{owner:o,repo:s,number:i,per_page:n,page:r},subject:`the files of ${w(t)}`,permission:"pull-requests: read"});for(let u of a)po({request:t,file:u});return a}function po(e){let{request:t,file:n}=e;if(n.status==="removed"||n.contents_url===void 0)return;let r=URL.parse(n.contents_url)?.searchParams.get("ref")??"";if(/^[0-9a-f]{40,64}$/.test(r)&&r!==t.headSha)throw Ee(t,`its head is ${r}`)}function Ee(e,t){return new g({kind:"moved",message:`The head moved: ${w(e)} changed while its files were read (${t}).`,remedy:`The push has its own run; to see ${e.headSha}, use a checkout.`})}async function Zt(e){let{request:t}=e,n=[...e.files],r=e.left,o=I.filter(s=>s<e.size&&s<n.length);for(let s of o){let a=go({files:n,size:s,expected:t.expected}).slice(0,r);if(a.length===0)break;t.onNote?.(`GitHub left out patches; asking again for ${a.length} page(s) of ${s}.`),r-=a.length;for(let u of await oe({request:t,size:s,pages:a}))u.files.forEach((c,m)=>{ho({request:t,files:n,index:(u.number-1)*s+m,file:c})})}return n}function go(e){let{files:t,size:n}=e,r=re(e),o=new Set;for(let[s,i]of t.entries())ne({file:i,totalsMatch:r})&&Jt(i)&&o.add(Math.floor(s/n)+1);return[...o]}function ho(e){let{request:t,files:n,index:r,file:o}=e;if(n[r]?.filename!==o.filename)throw Ee(t,"its list of files is another one");(o.patch!==void 0||o.changes>0)&&(n[r]=o)}var bo=200;async function en(e){let{expected:t}=e,n=Math.min(t.changedFiles,xe),r=Vt(t),o=Array.from({length:Math.ceil(n/r)},(c,m)=>m+1),s=(await oe({request:e,size:r,pages:o})).flatMap(c=>c.files),i=await Zt({request:e,files:s,size:r,left:bo-o.length}),a=re({files:i,expected:t}),u=Math.max(0,t.changedFiles-i.length);return u>0&&e.onNote?.(`GitHub lists ${i.length} of ${t.changedFiles} changed files.`),{files:i.map(c=>Qt({file:c,missing:ne({file:c,totalsMatch:a})})),unlisted:u}}async function tn(e){let{client:t,address:n,pullRequest:r,workspace:o,onNote:s,signal:i}=e,{baseSha:a,headSha:u,changedFiles:c,additions:m,deletions:d}=r,f=await yo({workspace:o,baseSha:a,headSha:u});if(f)return{readFiles:async()=>({files:await Wt({...f,signal:i}),unlisted:0})};let p={changedFiles:c,additions:m,deletions:d};return{identity:`${n.owner}/${n.repo} ${a}...${u}`,readFiles:()=>en({client:t,...n,headSha:u,expected:p,onNote:s})}}async function yo(e){let{workspace:t,baseSha:n,headSha:r}=e;if(t===void 0)return;let o=await A({directory:t}).catch(()=>{});if(!o)return;let{directory:s}=o,i=async m=>$t({directory:s,sha:m});if(await i(n)&&await i(r)){let m=await Tt({directory:s,base:n,head:r});if(m!==void 0)return{directory:s,baseSha:m,headSha:r}}let a=await Kt({directory:s,name:"HEAD"}).catch(()=>{});if(a===void 0)return;let[u,c]=await Yt({directory:s,sha:a});if(!(u===void 0||c!==r||!await i(u)))return{directory:s,baseSha:u,headSha:a}}var wo=65e3;async function rn(e){let{client:t,address:n}=e,r=z({client:t,...n}),o=Promise.race([t.firstSent,r]).then(()=>Promise.all([__nccwpck_require__.e(/* import() */ 673).then(__nccwpck_require__.bind(__nccwpck_require__, 673)),Promise.all(/* import() */[__nccwpck_require__.e(584), __nccwpck_require__.e(532), __nccwpck_require__.e(245), __nccwpck_require__.e(45)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45))])),[s,[{runRequest:i},{findPipeline:a}]]=await Promise.all([r,o]);if(a(e.pipeline),s.headSha!==e.headSha)return Ro(s);if(e.dryRun)return Po(e,s);let u={pipeline:e.pipeline},c=ht({client:t,address:n,pullRequest:s,marker:u,onNote:e.onWarning}),m={items:0,done:0,reused:0,failed:0},d=e.comment?wt({sticky:c,read:()=>m,onNote:e.onWarning}):void 0,f=So({run:e,pullRequest:s,sticky:c,stop:async()=>{await d?.stop()}});try{let p=await i({request:on(e,s),source:await sn(e,s),publisher:f,progress:xo(e.progress,m),stateDir:e.stateDir,models:e.models,onWarning:e.onWarning,signal:e.signal});await d?.stop()&&p.publications.length===0&&await nn(c,p.error??p.status);let R=f.comment();return R===void 0?p:{...p,comment:R}}catch(p){throw await d?.stop()&&f.comment()===void 0&&await nn(c,Co(p)),p}}function Co(e){return`${!(e instanceof _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a)||e.code==="state"||e.code==="git"?"the job\u2019s log says why.":(0,_chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.b)(e)} Run again to go on where it was.`}async function Po(e,t){let{dryRun:n}=await Promise.all(/* import() */[__nccwpck_require__.e(584), __nccwpck_require__.e(532), __nccwpck_require__.e(245), __nccwpck_require__.e(55)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2055)),r=on(e,t),o=await sn(e,t),{text:s}=await n({request:r,source:o,stateDir:e.stateDir});return{status:"skipped",publications:[],runId:"",resumed:!1,text:s}}function Ro({headSha:e}){let t=be(e);return{status:"skipped",publications:[],runId:"",resumed:!1,error:t}}async function nn(e,t){await e.publish(ye(Ct(t),e.before)).catch(()=>{})}function on(e,t){return{pipeline:e.pipeline,options:e.options,...e.actor===void 0?{}:{actor:e.actor},target:{kind:"pull-request",...e.address,baseSha:t.baseSha,headSha:e.headSha,baseName:t.baseName,headName:e.headSha.slice(0,7)}}}function sn(e,t){let{client:n,address:r,workspace:o,signal:s}=e;return tn({client:n,address:r,pullRequest:t,workspace:o,onNote:e.onWarning,signal:s})}function So(e){let{run:t,sticky:n,stop:r}=e,{serverUrl:o,address:s,headSha:i}=t,a;return{comment:()=>a,maxLength:wo,linkTo:u=>ot({serverUrl:o,...s,sha:i,path:u}),publish:async({comment:u})=>{if(!t.comment)return a=u,[{kind:"comment",action:"skipped"}];await r();try{let{kind:c,action:m,url:d}=await n.publish(u);return a=u,[{kind:c,action:m,url:d}]}catch(c){if(!(c instanceof U))throw c;return t.onWarning(c.message),[{kind:"comment",action:"skipped"}]}}}}function xo(e,t){return{planned:n=>{Object.assign(t,{items:n.items,reused:n.reused,done:n.reused}),e.planned(n)},finished:n=>{t.done+=n.items,t.failed+=n.failed,e.finished(n)},stage:e.stage}}var Eo={pipeline:e=>e,model:e=>e,"api-key":e=>e,"base-url":$o,"github-token":Oo,paths:cn,ignore:cn,publish:Ao,concurrency:Mo,"dry-run":qo,"state-dir":e=>e},dn=["api-key","github-token"],an=["comment","summary"],un=100;function mn(){for(let n of dn)To(me(n));let t=Object.entries(Eo).map(([n,r])=>[n,ko(n,r)]);return Object.fromEntries(t)}function ko(e,t){let n=me(e);try{return t(n)}catch(r){let o=dn.includes(e)?"":`, got '${n}'`;throw new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"usage",message:`Input '${e}' must be ${r.message}${o}.`,remedy:"See its description in action.yml."})}}function To(e){if(e==="")return;let t=[e,Buffer.from(e).toString("base64"),encodeURIComponent(e)];for(let n of new Set(t))He(n)}function $o(e){if(e===""||/^https?:$/.test(URL.parse(e)?.protocol??""))return e;throw new Error("an http or https URL")}function Oo(e){if(e!=="")return e;throw new Error("a token; leave it out to use the job\u2019s own")}function cn(e){return e.split(`
`).map(t=>t.trim()).filter(Boolean)}function Ao(e){let t=e.split(/[\s,]+/).filter(Boolean),n=t.filter(r=>an.some(o=>o===r));if(n.length===t.length)return n;throw new Error(`a list of ${an.join(" and ")}`)}function Mo(e){let t=Number(e);if(Number.isInteger(t)&&t>=1&&t<=un)return t;throw new Error(`a whole number from 1 to ${un}`)}function qo(e){if(e==="true"||e==="false")return e==="true";throw new Error("true or false")}var Io={plan:"Reading the changes",read:"Reading files",combine:"Combining",publish:"Publishing"},_o=.1;function ln(){let e,t=0,n=0,r=0,o=0;function s(){o=n+r,F(`${n} of ${t} items${r>0?`, ${r} failed`:""}`)}return{stage:i=>{i!==e&&(e!==void 0&&pe(),e=i,De(Io[i]))},planned:i=>{t=i.items,n=i.reused,F(`${i.files} changed files, ${t} items, ${i.reused} answered before`)},finished:i=>{n+=i.items,r+=i.failed,(n+r-o>=Math.max(1,t*_o)||n+r===t)&&s()},end:()=>{e!==void 0&&pe(),e=void 0}}}var ke=10,Fo=25e4;function fn(e){let{report:t}=e,n=t?.totals,r=e.publications.find(({kind:s})=>s==="comment"),o={"run-id":e.runId,status:e.status,"items-total":n?.items,"items-done":n?.done,"items-reused":n?.reused,"items-failed":n?.failed,"model-calls":n?.modelCalls,"tokens-in":n?.tokensIn,"tokens-out":n?.tokensOut,"cost-usd":n?.costUsd,"estimated-usd":t?.estimate.costUsd,"comment-url":r?.url,"pull-request-url":void 0,"commit-sha":void 0,"report-path":e.reportPath};for(let[s,i]of Object.entries(o))Ue(s,i??"")}function pn(e){let t=e.items.filter(s=>s.status==="failed");for(let{key:s,error:i}of t.slice(0,ke))x(`Not read: ${i??"unknown reason"}`,{file:s.replace(/#\d+$/,""),title:"Gloss"});let n=new Set(t.map(({key:s})=>s)),r=e.coverage.notRead.filter(({path:s})=>!n.has(s)),o=[...Map.groupBy(r,({reason:s})=>s)];for(let[s,i]of o.slice(0,ke)){let a=i.slice(0,ke).map(({path:c})=>c),u=i.length-a.length;Be(`Not read (${s}): ${a.join(", ")}${u>0?` and ${u} more`:""}`,{title:"Gloss"})}}async function gn(e){let{report:t,comment:n}=e;if(n!==void 0?$.addRaw(n.slice(0,Fo),!0).addEOL():$.addRaw(vo(e.error??e.text??`Status: ${e.status}`),!0),t){let{totals:r,estimate:o}=t;$.addRaw(`
**Run** ${t.status}: ${r.done} of ${r.items} items, ${r.reused} reused, ${r.failed} failed \xB7 ${r.modelCalls} model calls (${o.modelCalls} expected), ${r.tokensIn} tokens in, ${r.tokensOut} out`,!0)}await $.write().catch(r=>x(`The job summary could not be written: ${r.message}`))}function vo(e){let t=Math.max(2,...[...e.matchAll(/`+/g)].map(([r])=>r.length)),n="`".repeat(t+1);return`${n}text
${e.trimEnd()}
${n}`}var hn=/^(?!\.+$)[\w.-]{1,100}$/,Lo=/^[0-9a-f]{40}([0-9a-f]{24})?$/;async function bn(){let{payload:e,eventName:t,apiUrl:n,serverUrl:r}=await Go(),{pull_request:o,repository:s,sender:i}=e,a=_(s?.owner?.login),u=_(s?.name),c=_(o?.head?.sha),m=Number(o?.number);if(!(hn.test(a)&&hn.test(u)&&Lo.test(c)&&Number.isInteger(m)&&m>0)){let Cn=Object.keys(e).length===0?"has no payload":"has no pull request";throw new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"usage",message:`The event '${t}' ${Cn}.`,remedy:"Run this action in a workflow with `on: pull_request`."})}let p=_(i?.login),R=_(o?.head?.repo?.full_name)!==_(o?.base?.repo?.full_name);return{owner:a,repo:u,number:m,headSha:c,fork:R,...p===""?{}:{actor:p},apiUrl:n,serverUrl:r}}async function Go(){try{let{context:e}=await Promise.all(/* import() */[__nccwpck_require__.e(125), __nccwpck_require__.e(131)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4131));return{...e,payload:e.payload??{}}}catch(e){throw new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"usage",message:`The event's file could not be read (${(0,_chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.b)(e)}).`,remedy:"GITHUB_EVENT_PATH must name the JSON file that the runner writes.",cause:e})}}function _(e){return typeof e=="string"?e:""}function yn(e,t){let n=s=>s?.trim()||void 0,r=n(e["api-key"]),o=n(e.model);if(o===void 0&&r!==void 0)throw new _chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"usage",message:"Input 'api-key' is given, but 'model' is not.",remedy:"Name the model as provider:id, for example `model: openai:gpt-5-mini`."});return{model:o??_chunk_URV64GRX_js__WEBPACK_IMPORTED_MODULE_2__.a,models:{apiKey:r,keys:{openai:n(t.OPENAI_API_KEY),anthropic:n(t.ANTHROPIC_API_KEY),google:n(t.GOOGLE_GENERATIVE_AI_API_KEY),compatible:n(t.COMPATIBLE_API_KEY)},baseUrl:n(e["base-url"]),openaiBaseUrl:n(t.OPENAI_BASE_URL),concurrency:e.concurrency},stateDir:n(e["state-dir"])??(0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(t.RUNNER_TEMP??".","gloss"),workspace:n(t.GITHUB_WORKSPACE)}}var Ho=5e3;async function wn(){let e=new AbortController;for(let n of["SIGINT","SIGTERM"])process.once(n,()=>{e.abort(),setTimeout(()=>process.exit(1),Ho).unref()});let t=ln();try{let n=mn(),r=yn(n,process.env),{apiUrl:o,serverUrl:s,headSha:i,fork:a,actor:u,...c}=await bn(),m=nt({token:n["github-token"],apiUrl:o,onWait:Uo});a&&n.publish.includes("comment")&&x("The pull request comes from a fork: its token may not comment, so see the job summary instead.");let d=await rn({client:m,serverUrl:s,address:c,headSha:i,pipeline:n.pipeline,options:{model:r.model,paths:n.paths,ignore:n.ignore,packing:!0},...u===void 0?{}:{actor:u},...r.workspace===void 0?{}:{workspace:r.workspace},comment:n.publish.includes("comment")&&!a,dryRun:n["dry-run"],stateDir:r.stateDir,models:r.models,progress:t,onWarning:f=>x(f),signal:e.signal});return t.end(),fn(d),n["dry-run"]&&d.text!==void 0&&F(d.text),d.report&&pn(d.report),n.publish.includes("summary")&&await gn(d),d.status==="failed"&&le(d.error??"Nothing could be read."),d.status==="failed"?1:0}catch(n){return t.end(),e.signal.aborted?fe("Stopped. What was finished is kept; run again to go on."):le((0,_chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.b)(n)),(0,_chunk_7XGMSWIG_js__WEBPACK_IMPORTED_MODULE_5__.c)(n)}}function Uo(e,t){x(`Waiting ${Math.ceil(e)} s for GitHub: ${t}`)}process.exit(await wn());

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
/******/ 		792: 0
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
