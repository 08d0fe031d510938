export const id = 3546;
export const ids = [3546];
export const modules = {

/***/ 4488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ h),
/* harmony export */   b: () => (/* binding */ l),
/* harmony export */   c: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var i=new Set(`a about all also am an and any are as at be been being but by can code could did do does explain file files find for from
  get given had has have how i if in into is it its just let like may me my no not of on one or our out please repository repo
  say says shall should show so some such tell than that the their them then there these they this those through to too under
  up us use used uses using via was we were what when where which while who whom whose why will with would you your`.split(/\s+/).filter(e=>e!=="")),r=2,a=40;function h(e){return e.replace(new RegExp("(\\p{Ll}|\\d)(\\p{Lu})","gu"),"$1 $2").replace(new RegExp("(\\p{Lu})(?=\\p{Lu}\\p{Ll})","gu"),"$1 ").toLowerCase().match(/[\p{L}\p{N}]+/gu)??[]}function l(e){if(e.length<4)return e;let t=e.replace(/(?:ies|ied)$/,"y").replace(/(?:ings?|ed|ers?|es|s)$/,"").replace(/e$/,"");return t.length<3?e:t}function u(e){let t=h(e).filter(s=>s.length>=r&&!i.has(s)),n=new Map;for(let s of t){let o=l(s);n.size<a&&!n.has(o)&&n.set(o,s)}return n}


/***/ }),

/***/ 7407:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


/***/ }),

/***/ 1491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ T),
/* harmony export */   b: () => (/* binding */ C),
/* harmony export */   c: () => (/* binding */ I),
/* harmony export */   d: () => (/* binding */ E)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var r={wordStart:107,letter:26,lateLetter:55,capital:60,digits:107,digitsAfterSpace:190,space:21,secondSpace:84,furtherSpace:6,newline:79,furtherNewline:53,sign:89,furtherSign:60},S=[[592,105],[2048,55],[4608,90],[7680,260],[11904,165],[55296,135],[57344,205],[65536,210]],[c,f,g,u,a,m,l]=[0,1,2,3,4,5,6],p=Uint8Array.from({length:128},(e,t)=>x(String.fromCharCode(t))),h=.7,T=Math.ceil(100/r.furtherSpace);function C(e){return Math.ceil(E(e)/100)}function I(e){return Math.round(e*h)}function E(e){let t=0,n=a,o=0;for(let s=0;s<e.length;s+=1){let d=e.charCodeAt(s),i=p[d]??l;o=i===n||i===c&&n===f&&o===1?o+1:1,t+=i===l?w(d):b(i,o,n),n=i}return t}function b(e,t,n){switch(e){case c:return t===1?r.wordStart:t<=4?0:t>12?r.lateLetter:r.letter;case f:return t===1?r.wordStart:r.capital;case g:return t%3!==1?0:n===u?r.digitsAfterSpace:r.digits;case u:return t>2?r.furtherSpace:t===1?r.space:r.secondSpace;case a:return t>1?r.furtherNewline:r.newline;default:return t===1?r.sign:r.furtherSign}}function w(e){for(let[t,n]of S)if(e<t)return n;return 0}function x(e){return/[a-z]/.test(e)?c:/[A-Z]/.test(e)?f:/[0-9]/.test(e)?g:/[ \t]/.test(e)?u:/[\r\n]/.test(e)?a:m}


/***/ }),

/***/ 8496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/s;function o(n){let e=d.exec(n);if(!e)return;let[,r,t="1",i,s="1",u=""]=e;return{oldStart:Number(r),oldLines:Number(t),newStart:Number(i),newLines:Number(s),section:u.replace(/\r$/,"")}}


/***/ }),

/***/ 7415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ H),
/* harmony export */   B: () => (/* binding */ Fn),
/* harmony export */   C: () => (/* binding */ ge),
/* harmony export */   D: () => (/* binding */ Hn),
/* harmony export */   E: () => (/* binding */ Dn),
/* harmony export */   F: () => (/* binding */ D),
/* harmony export */   G: () => (/* binding */ Yn),
/* harmony export */   H: () => (/* binding */ zn),
/* harmony export */   a: () => (/* binding */ E),
/* harmony export */   b: () => (/* binding */ we),
/* harmony export */   c: () => (/* binding */ Te),
/* harmony export */   d: () => (/* binding */ O),
/* harmony export */   e: () => (/* binding */ oe),
/* harmony export */   f: () => (/* binding */ rn),
/* harmony export */   g: () => (/* binding */ f),
/* harmony export */   h: () => (/* binding */ on),
/* harmony export */   i: () => (/* binding */ N),
/* harmony export */   j: () => (/* binding */ cn),
/* harmony export */   k: () => (/* binding */ Ie),
/* harmony export */   l: () => (/* binding */ mn),
/* harmony export */   m: () => (/* binding */ B),
/* harmony export */   n: () => (/* binding */ un),
/* harmony export */   o: () => (/* binding */ ln),
/* harmony export */   p: () => (/* binding */ dn),
/* harmony export */   q: () => (/* binding */ pn),
/* harmony export */   r: () => (/* binding */ fn),
/* harmony export */   s: () => (/* binding */ gn),
/* harmony export */   t: () => (/* binding */ hn),
/* harmony export */   u: () => (/* binding */ m),
/* harmony export */   v: () => (/* binding */ s),
/* harmony export */   w: () => (/* binding */ bn),
/* harmony export */   x: () => (/* binding */ An),
/* harmony export */   y: () => (/* binding */ vn),
/* harmony export */   z: () => (/* binding */ Bn)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_RUCB7DRP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5526);
/* harmony import */ var _chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1254);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2275);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2125);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3145);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function w(e,n){let t=[...e];if(t.length<=n)return e;let r=Math.floor((n-1)/3),o=t.length-(n-1-r);return`${t.slice(0,r).join("")}\u2026${t.slice(o).join("")}`}function E(e,n){let t=[...e];return t.length<=n?e:`${t.slice(0,n-1).join("").trimEnd()}\u2026`}var ne=600,Re=8,$e=2e4;function we(e,n={}){let t=n.maxLength??ne,r=Math.min($e,t*Re+1e3);return (0,_chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__.b)((0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_8__.a)(e),o=>{let i=(0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.g)(o,r),a=(0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.e)(i)?(0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.c)((0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.d)(i).children):[Ee(i)];return Ne(a,t)})}function Ee(e){return{type:"text",value:e.replace(/\s+/g," ").trim()}}function Ne(e,n){let t=ee(e);for(let r=n-1;t.length>n;){if(r<=0)return"\u2026".slice(0,n);t=ee((0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.a)(e,r)),r=Math.min(r-1,Math.floor(r*n/t.length))}return t}function ee(e){return (0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.h)(e).trim()}var re=4e4;function Te(e){return (0,_chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__.b)((0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_8__.a)(e),n=>{let t=te((0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.f)(n)),r=(0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.e)(t)?(0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.j)((0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.i)((0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.d)(t).children)):be(t);return te(r)})}function te(e){return (0,_chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__.a)({body:e,limit:re,notice:"\u2026"})}function be(e){let n=e.split(/\n\s*\n/);return (0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.j)(n.map(t=>({type:"paragraph",children:[{type:"text",value:t}]})))}var Ae=1e3;function O(e,n){return n.length===0?"":`**${e}**

${n.join(`
`)}`}function oe({title:e,body:n}){return`<details>
<summary>${e}</summary>

${n}

</details>`}function rn(e,n){let t=n(e);return t===void 0||t.length>Ae?(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_6__.a)(f(e)):(0,_chunk_RUCB7DRP_js__WEBPACK_IMPORTED_MODULE_1__.a)({text:f(e),url:t})}function f(e){return w(e,120)}function on({additions:e,deletions:n}){return`+${e}\xA0\u2212${n}`}function N(e){return e.filter(n=>n!=="").join(`

`)}var Le=3,Se=5,ye=5;function cn(e){let n=new Map(e.overview.areas.map(({name:r,summary:o})=>[r,o]));return[...Map.groupBy(e.items,r=>r.area)].map(([r,o])=>({name:r,summary:n.get(r)??_e(o),files:B(o),additions:ie(o.map(({item:i})=>i.additions)),deletions:ie(o.map(({item:i})=>i.deletions))})).sort((r,o)=>o.additions+o.deletions-(r.additions+r.deletions)||U(r.name,o.name))}function Ie(e){let n=e.overview.lookFirst.map(({path:t,reason:r})=>({path:t,text:r}));return se(e,n).slice(0,Le)}function mn(e){let n=new Set(Ie(e).map(({path:t})=>t));return se(e,e.overview.notable).filter(({path:t})=>!n.has(t)).slice(0,Se)}function se(e,n){let t=new Set(e.items.map(({item:r})=>r.path));return n.filter(({path:r})=>t.delete(r))}function B(e){return new Set(e.map(({item:n})=>n.path)).size}function un({items:e}){return B(e)<=ye}var ke={high:2e9,medium:1e9,low:0};function ln(e){let n=({item:t,answer:r})=>ke[r.risk]+t.additions+t.deletions;return[...e].sort((t,r)=>n(r)-n(t)||ae(t,r))}function dn(e){return[...e].sort(ae)}function pn({kind:e,risk:n}){return n==="low"?e:`${e}, ${n} risk`}function fn(e){return e.overview.headline.trim()!==""?"":e.items.length>0?"Summary":e.failures.length>0?"Nothing could be read":"Nothing to read"}function gn(e){let{hunksRead:n,hunksTotal:t}=e.coverage;return`Read ${`${s(n)} of ${m(t,"hunk")}`} in ${s(B(e.items))} of ${m(e.files,"file")}.`}function hn(e){if(e.model==="offline:extractive")return"Extracted from the diff without a language model (offline:extractive).";let n=e.fallbackReason===void 0?"":` The overview was extracted without it, because the combining call failed: ${E(e.fallbackReason,200)}`;return`Model: ${w(e.model,120)}.${n}`}function m(e,n){return`${s(e)} ${n}${e===1?"":"s"}`}function s(e){return e.toLocaleString("en-US")}function _e(e){return[...Map.groupBy(e,({answer:t})=>t.kind)].sort((t,r)=>r[1].length-t[1].length||U(t[0],r[0])).map(([t,r])=>`${t} (${r.length})`).join(", ")}function ae({item:e},{item:n}){return U(e.path,n.path)||e.part-n.part}function U(e,n){return e<n?-1:e>n?1:0}function ie(e){return e.reduce((n,t)=>n+t,0)}var T="Not read because of an error; run again to retry",b="Not read for want of money";function A(e){return P(ue(e.failures.filter(({skipped:n})=>!n)))}function L(e){return P(ue(e.failures.filter(({skipped:n})=>n)))}function ue(e){return e.map(({key:n,reason:t})=>({path:n,reason:t}))}function S(e){let n=new Set(e.failures.map(({key:t,reason:r})=>ce({path:t,reason:r})));return P(e.coverage.notRead.filter(t=>!n.has(ce(t))))}function g(e){return e.reduce((n,[,t])=>n+t.length,0)}function P(e){return[...Map.groupBy(e,({reason:n})=>n.replace(/[.:\s]+$/,""))].map(([n,t])=>[n,t.map(({path:r})=>r).sort(me)]).sort((n,t)=>t[1].length-n[1].length||me(n[0],t[0]))}function ce({path:e,reason:n}){return JSON.stringify([e,n])}function me(e,n){return e<n?-1:e>n?1:0}var le={reasons:5,names:10},Me={reasons:12,names:12};function bn(e){let n=A(e),t=L(e);return N([O(T,j({reasons:n,limits:le})),O(b,j({reasons:t,limits:le}))])}function An(e){let n=S(e);if(n.length===0)return"";let t=j({reasons:n,limits:Me});return oe({title:`Not read (${s(g(n))})`,body:t.join(`
`)})}function j(e){let{reasons:n,limits:t}=e,r=n.slice(0,t.reasons).map(([i,a])=>{let c=a.slice(0,t.names).map(y=>(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_6__.a)(f(y))),u=a.length-c.length,l=u>0?` and ${s(u)} more`:"";return`- ${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_5__.b)(E(i,200))}: ${c.join(", ")}${l}`}),o=n.slice(t.reasons);return o.length>0&&r.push(`- ${m(o.length,"more reason")} for ${m(g(o),"more file")}`),r}var de=5,pe=4,Oe=new Map([_chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_4__.a,..._chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_4__.c].map(({kind:e,name:n})=>[e,n]));function F(e){let{redacted:n=[],showPlace:t}=e;if(n.length===0)return"";let r=[...new Set(n.map(({kind:l})=>Oe.get(l)??l))],o=[...new Set(n.map(({path:l,line:y})=>`${l}:${y}`))],[i,a]=n.length===1?["1 value that looks like a secret","was"]:[`${n.length} values that look like secrets`,"were"],c=fe(r.slice(0,pe),r.length-pe,"kinds"),u=fe(o.slice(0,de).map(t),o.length-de,"places");return`${i} (${c}) ${a} not sent to the model: ${u}.`}function fe(e,n,t){return`${e.join(", ")}${n>0?` and ${n} more ${n===1?t.slice(0,-1):t}`:""}`}function vn(e){let n=F({redacted:e,showPlace:t=>(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_6__.a)(f(t))});return n===""?"":`\u26A0\uFE0F ${n}`}function Bn(e){return F({redacted:e,showPlace:_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b})}var H=78,Fn=2;function ge(e,n){return n.length===0?"":[e,...n].join(`
`)}function Hn(e){let{name:n,facts:t,text:r,maxLines:o}=e,i=(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b)(n),c=(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.a)(i)+(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.a)(t)+6<=H?`  ${i}  (${t})`:`  ${i}
    (${t})`,u=(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.c)((0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b)(r),{width:H,indent:4,maxLines:o});return u===""?c:`${c}
${u}`}function Dn({additions:e,deletions:n}){return`+${s(e)} \u2212${s(n)}`}function D(e,n,t){let r=e.length+3;return`  ${e} ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.c)((0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b)(n),{width:H,indent:r,maxLines:t}).trimStart()}`}var he=3,xe=4,ve=2;function Yn(e){return N([G(T,A(e)),G(b,L(e))])}function zn(e){return G("Not read",S(e))}function G(e,n){let t=n.slice(0,he).map(([o,i])=>{let a=i.length-xe,c=a>0?` and ${s(a)} more`:"";return D("\u2022",`${o}: ${i.slice(0,xe).join(", ")}${c}`,ve)}),r=n.slice(he);return r.length>0&&t.push(D("\u2022",`${m(r.length,"more reason")} for ${m(g(r),"more file")}`,1)),ge(`${e} (${s(g(n))})`,t)}


/***/ }),

/***/ 3546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHelp: () => (/* binding */ w)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9937);
/* harmony import */ var _chunk_UVKUP242_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6112);
/* harmony import */ var _chunk_IN3Z6AQ2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7415);
/* harmony import */ var _chunk_RUCB7DRP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5526);
/* harmony import */ var _chunk_IQZEARNE_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5202);
/* harmony import */ var _chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1254);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2275);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2125);
/* harmony import */ var _chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4488);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8844);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3523);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7407);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7779);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7879);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6395);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function w(e){return e==="run"?a:e==="estimate"?i:e==="runs"?d:e==="resume"||e==="retry"?u:e==="cancel"?g:e==="check"?r:e==="validate"?l:e==="init"?h:e==="show"?p:n}var s=Object.values(_chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_1__.k).map(({name:e,description:o})=>`  ${e.padEnd(10)} ${o}`).join(`
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
  gloss run ask --question "Who may approve?"  what the current branch says about it, with lines
  gloss run docs                             what would change in the generated pages, as a diff
  gloss run docs --write                     write them
  gloss estimate summary                     what a run would read and send; calls no model
  gloss check                                fails when a generated file is stale; calls no model
  gloss show                                 the newest run, also while it goes on

Without a model Gloss extracts (offline:extractive): no key, no network, the same text each time.
A run that was interrupted is taken up by the same command; finished files are never paid again.

Exit codes: 0 done \xB7 1 failed \xB7 2 bad usage or settings \xB7 3 partial
            4 not up to date (check) \xB7 130/143 interrupted
`,a=`gloss run <pipeline> [options]

Pipelines
${s}

What to read
  --repo DIR         the git repository (default: the directory you are in)
  --base REF         where the comparison starts (default: where the branch left the default
                     branch; on the default branch itself the last commits)
  --head REF         where it ends (default: HEAD)
  --paths GLOB\u2026      only files that match, in .gitignore syntax
  --question TEXT    for ask: of what changed; with --paths and no --base, of these files at --head
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
  --light-model ID   a cheaper model that says which files of a change are read first, where --max-items
                     or the budget leaves no room for all (else rules do)
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
`,i=`gloss estimate <pipeline> [options]

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

/***/ 6959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6395);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var s=["package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml","bun.lock","bun.lockb","deno.lock","Cargo.lock","go.sum","go.work.sum","Gemfile.lock","gems.locked","composer.lock","mix.lock","rebar.lock","poetry.lock","uv.lock","pdm.lock","Pipfile.lock","pixi.lock","pylock.toml","conda-lock.yml","pubspec.lock","Podfile.lock","Cartfile.resolved","Package.resolved","packages.lock.json","paket.lock","gradle.lockfile","buildscript-gradle.lockfile",".terraform.lock.hcl","Chart.lock","flake.lock","stack.yaml.lock","cabal.project.freeze","shard.lock","MODULE.bazel.lock"],t=["vendor/","vendors/","third_party/","third-party/","thirdparty/","3rdparty/","node_modules/","bower_components/","jspm_packages/",".yarn/","Pods/","Carthage/","Godeps/","site-packages/",".venv/","gradlew","gradlew.bat","mvnw","mvnw.cmd",".pnp.*"],l=["*.pb.go","*.pb.gw.go","*.pb.cc","*.pb.h","*.pb.swift","*_pb2.py","*_pb2.pyi","*_pb2_grpc.py","*_pb.js","*_pb.d.ts","*_pb.ts","*_pb.rb","*_grpc_pb.js","*.g.dart","*.freezed.dart","*.g.cs","*.g.i.cs","*.Designer.cs","*.designer.cs","*.generated.*","*_generated.*","*.gen.go","*.gen.ts","zz_generated*.go","bindata.go","__generated__/","dist/","*.snap","__snapshots__/","__image_snapshots__/","*.tsbuildinfo","*.nib"],a=["*.min.js","*.min.mjs","*.min.cjs","*.min.css","*.map","*.bundle.js"],p=[[()=>"lockfile",s],[e=>`vendored (${e})`,t],[e=>`generated file (${e})`,l],[e=>`minified file (${e})`,a]],i=p.map(([e,o])=>({describe:e,match:(0,_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_1__.d)({patterns:o,source:"built-in rules"})}));function k(e){for(let{describe:o,match:r}of i){let c=r(e);if(c!==void 0)return o(c)}}


/***/ }),

/***/ 2275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ y),
/* harmony export */   b: () => (/* binding */ M)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var l=/^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*)(`{3,}|~{3,})(.*)$/,g=/^[\s>]*(`{3,}|~{3,})\s*$/,m=/^\s*(?:$|[-*+] |\d{1,9}[.)] |\||#|>|<\/?(?:details|summary)|`{3}|~{3})/,E=/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/,u=1e3;function y({body:t,limit:n,notice:e}){if(t.length<=n)return t;let r=`

${e}`,s=n-r.length;if(s<0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"internal",message:`A notice of ${e.length} characters does not fit into ${n}.`});let{blockEnd:i,lineEnd:c}=b(t,s),o=i??c??{at:S(t,s),closing:""};return`${t.slice(0,o.at).trimEnd()}${o.closing}${r}`.trimStart()}function b(t,n){let e={},r={fence:void 0,indent:"",details:0,summary:!1};for(let s=0;s<n;){let i=f(t,s);$(t.slice(s,i),r);let c=p(r);if(i+c.length>n)break;let o=t.slice(i+1,f(t,i+1)),a={at:i,closing:c};i>0&&!r.summary&&(e.lineEnd=a,!r.fence&&h(o)&&(e.blockEnd=a)),s=i+1}return e}function h(t){return m.test(t)&&!E.test(t.slice(0,u).trim()||"none")}function $(t,n){if(n.fence&&!(n.indent.includes(">")&&!/^\s*>/.test(t))){g.exec(t.slice(0,u))?.[1]?.startsWith(n.fence)&&(n.fence=void 0);return}let[,e="",r="",s=""]=l.exec(t.slice(0,u))??[];if(n.fence=r&&!(r.startsWith("`")&&s.includes("`"))?r:void 0,n.indent=e.replace(/[^\s>]/g," "),!n.fence)for(let[i]of t.matchAll(/<\/?(?:details|summary)\b/gi)){let c=i.startsWith("</");/summary/i.test(i)?n.summary=!c:n.details=Math.max(0,n.details+(c?-1:1))}}function p({fence:t,indent:n,details:e}){return`${t?`
${n}${t}`:""}${`

</details>`.repeat(e)}`}function f(t,n){let e=t.indexOf(`
`,n);return e===-1?t.length:e}function S(t,n){return/[\ud800-\udbff]/.test(t[n-1]??"")?n-1:n}function M(t,n){let e=n(t);for(let r=0;r<5;r+=1){let s=n(e);if(s===e)return e;e=s}return n(e.replace(/[^\p{L}\p{M}\p{N}\n]+/gu," "))}


/***/ }),

/***/ 5526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2955);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function d({text:r,url:e}){let n=p(e),t=(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_1__.b)(r);return n===void 0?t:`[${t||(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_1__.b)(e)}](${n})`}function p(r){if(!URL.canParse(r))return;let{protocol:e,username:n,password:t,href:a}=new URL(r);if(!(e!=="https:"||n||t))return a.replace(/[()|<>[\]\\`*~"']/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`).replace(/&/g,"&amp;")}


/***/ }),

/***/ 7879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a),
/* harmony export */   b: () => (/* binding */ d),
/* harmony export */   c: () => (/* binding */ B),
/* harmony export */   d: () => (/* binding */ H)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6395);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var S=1e3;function h(e){let r=e.split(`
`).slice(0,S).flatMap(E);return o=>{let t={};for(let s of r)s.match(o)!==void 0&&Object.assign(t,s.stated);return t}}function E(e){let[r="",...o]=e.trim().split(/\s+/),t={};for(let s of o){let n=/^(-|!)?linguist-(generated|vendored)(?:=(\w+))?$/.exec(s);if(!n)continue;let i=n[1]===void 0&&n[3]!=="false";n[2]==="generated"?t.generated=i:t.vendored=i}if(Object.keys(t).length===0||/^["#!]/.test(r))return[];try{return (0,_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_2__.e)({pattern:r,source:".gitattributes"}),[{match:(0,_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_2__.d)({patterns:[r],source:".gitattributes"}),stated:t}]}catch{return[]}}var R=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_4__.e)((0,_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_2__.a)(),1);var a=".glossignore",f=64*1024,A=1e3,G=1024,_=64;function d(e){let r=M(e),o=(0,R.default)({ignorecase:!1,allowRelativePaths:!0});return o.add(r),t=>{if(t.length>G||t.split("/").length>_)return"path is too long";let{ignored:s,rule:n}=o.test(t);return s?`${a} (${n?.pattern??"\u2026"})`:void 0}}function M(e){let r=e.slice(0,f+1).replace(/^\ufeff/,"").split(/\r?\n/),o=r.filter(s=>s.trim()!==""&&!s.startsWith("#"));if(e.length>f||o.length>A)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`${a} must have at most ${A} patterns and ${f/1024} KiB.`,remedy:"Shorten it: a pattern of a directory stands for all that is below it."});let t=r.flatMap((s,n)=>{let i=s.startsWith("#")?void 0:I(s);return i===void 0?[]:[`${a}:${n+1}:1: A pattern ${i}.`]});if(t.length>0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`${a} cannot be used:`,details:t.slice(0,20)});return o}function I(e){return e.length>_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_2__.b?`must have at most ${_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_2__.b} characters`:new RegExp("(?!\\t)\\p{Cc}","u").test(e)?"must have no control characters":[...e.matchAll(/\*{2,}/g)].length>_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_2__.c?`must have at most ${_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_2__.c} times '**'; write several`:void 0}var $=64*1024;function B(e){let[r="",o=""]=_chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_1__.a.map(n=>e.get(n));d(r);let t=b(r,n=>!n.startsWith("#")),s=b(o.slice(0,$),n=>n.includes("linguist-"));return{...t===""?{}:{ignore:t},...s===""?{}:{attributes:s}}}function b(e,r){return e.replace(/^\ufeff/,"").split(/\r?\n/).filter(t=>t.trim()!==""&&r(t)).join(`
`)}function H({ignore:e="",attributes:r=""}){return{ignored:d(e),attributesOf:h(r)}}


/***/ }),

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ k),
/* harmony export */   c: () => (/* binding */ E)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7879);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6395);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var b=/\.(?:md|mdx|markdown|txt|rst|adoc|asciidoc|tex|org|html?|po|srt|csv|tsv|ipynb)$/i;function m({path:e,patch:t}){let r=L(t).map(I).find(Boolean);if(r)return`generated file (${r})`;if(!b.test(e)&&N(t)>500)return"minified file (very long lines)"}function I(e){return/(?:^|[\s*#/;"'(-])@generated\b(?![.@])/.test(e)?"@generated":/\bcode generated\b.*\bdo not edit\b/i.test(e)?"Code generated \u2026 DO NOT EDIT":void 0}function L(e){let t=e.slice(0,6300).split(`
`,21),r=/^@@ -1(?:,\d+)? \+0,0 @@/.test(t[0]??"");return!r&&!/^@@ -\d+(?:,\d+)? \+1(?:,\d+)? @@/.test(t[0]??"")?[]:t.slice(1).filter(i=>r||!i.startsWith("-")).slice(0,10).map(i=>i.slice(1,300))}function N(e){let t=0;for(let r=e.indexOf(`
`);r!==-1;r=e.indexOf(`
`,r+1))t+=1;return t===0?0:e.length/t}var l="patch withheld",y=/^@@ [^\n]*\n[-+]Subproject commit [0-9a-f]{40,64}(?:-dirty)?(?:\n|$)/;function k(e){let t=E(e.paths,"paths"),r=E(e.ignore,"ignore"),{ignored:i,attributesOf:s}=(0,_chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_2__.d)(e.rules??{});return n=>{if(t.takenOut(n.path)||!t.onlyTakesOut&&t.matched(n.path)===void 0)return"outside 'paths'";let a=i(n.path);if(a!==void 0)return a;let d=r.takenOut(n.path),u=d?void 0:r.matched(n.path);if(u!==void 0)return`matches ignore pattern '${u}'`;let c=H(n);if(c)return c;let f=s(n.path),g=d?void 0:_(n.path,f);if(g)return g;if(n.patch===void 0)return v(n);if(!(d||f.generated===!1))return m({path:n.path,patch:n.patch})}}function E(e,t){let r=e.filter(n=>n.startsWith("!")).map(n=>n.slice(1)),i=e.filter(n=>!n.startsWith("!")),s=(0,_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_3__.d)({patterns:r,source:t});return{onlyTakesOut:i.length===0,matched:(0,_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_3__.d)({patterns:i,source:t}),takenOut:n=>s(n)!==void 0}}function H(e){return e.patch!==void 0&&y.test(e.patch.slice(0,300))?"submodule":e.binary?"binary":void 0}function _(e,t){if(t.generated)return"generated file (.gitattributes)";if(t.vendored)return"vendored (.gitattributes)";let r=(0,_chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_1__.a)(e);if(!(t.generated===!1&&r?.startsWith("generated"))&&!(t.vendored===!1&&r?.startsWith("vendored")))return r}function v(e){if(e.patchMissing)return`${l} (${e.patchMissing})`;if(e.additions+e.deletions>0)return l;switch(e.status){case"renamed":return"no textual change (renamed)";case"copied":return"no textual change (copied)";case"added":case"removed":return"empty file";default:return"no textual change (mode only)"}}


/***/ }),

/***/ 6112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ _)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4488);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var b=4,E=3,S=4,w=.1,A=/(^|\/)readme(\.\w+)?$/i,N=/^[ \t]*(?:(?:export|default|public|private|protected|static|abstract|async|final|pub|override|suspend|inline)[ \t]+)*(?:function|class|def|fn|func|fun|interface|type|struct|enum|trait|module|object|record|const|let|var|val)\*?[ \t]+(?:\([^)\n]{0,200}\)[ \t]*)?([\p{L}_$][\p{L}\p{N}_$]*)/gmu;function _(c){let{question:n,files:r,mentions:o=S}=c,f=[...(0,_chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_1__.c)(n).keys()],p=r.map(({path:t,text:e=""})=>({path:t,names:u(t),symbols:u([...e.matchAll(N)].map(([,s=""])=>s).join(" ")),words:u(e)})),h=f.map(t=>{let e=p.filter(({names:s,words:i})=>s.has(t)||i.has(t)).length;return{stem:t,weight:Math.log(1+r.length/Math.max(1,e))}});return p.map(({path:t,names:e,symbols:s,words:i})=>({path:t,score:h.reduce((g,{stem:a,weight:M})=>g+M*(b*Number(e.has(a))+E*Number(s.has(a))+Math.min(i.get(a)??0,o)),A.test(t)?w:0)})).sort((t,e)=>e.score-t.score||(t.path<e.path?-1:t.path>e.path?1:0))}function u(c){let n=new Map;for(let r of (0,_chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_1__.a)(c)){let o=(0,_chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_1__.b)(r);n.set(o,(n.get(o)??0)+1)}return n}


/***/ }),

/***/ 6395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Q),
/* harmony export */   b: () => (/* binding */ q),
/* harmony export */   c: () => (/* binding */ te),
/* harmony export */   d: () => (/* binding */ Me),
/* harmony export */   e: () => (/* binding */ ye)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var Q=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__.c)((Xe,w)=>{function F(e){return Array.isArray(e)?e:[e]}var E=void 0,d="",A=" ",h="\\",oe=/[.*+?()[\]{}^$|\\/]/,U="\uFEFF",le=/^\/\*{2,}$/,ce=/^\\!/,ae=/^\\#/,he=/\r?\n/g,ue="//",R=47,B=46,u="/",z="node-ignore";typeof Symbol<"u"&&(z=Symbol.for("node-ignore"));var j=z,_=(e,t,s)=>(Object.defineProperty(e,t,{value:s}),s),K=()=>!1,M={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},fe="\\]^-[",O=e=>fe.indexOf(e)<0?e:h+e,de="(?!\\/)",ge=(e,t)=>{if(e)return`[^\\/${t}]`;let s=`[${t}]`;return new RegExp(s).test("/")?de+s:s},_e=(e,t)=>{let{length:s}=e,n=t+1,i=d,o=e[n];(o==="!"||o==="^")&&(i="^",n++);let c=d,r=d;for(;;){let l=e[n];if(l===E)return null;if(l===h){let a=e[++n];c+=O(a),r=a}else if(l==="-"&&r&&n+1<s&&e[n+1]!=="]"){n++;let a=e[n];a===h&&(a=e[n+=1]),r<=a&&(c+=`-${O(a)}`),r=d}else if(l==="["&&e[n+1]===":"){let a=n+2,f=a;for(;f<s&&e[f]!=="]";)f++;if(f===s)return null;if(f>a&&e[f-1]===":"){let y=e.slice(a,f-1);if(!Object.prototype.hasOwnProperty.call(M,y))return null;c+=M[y],r=d,n=f}else c+=O("["),r="[",n=a-2}else c+=O(l),r=l;if(n++,e[n]==="]")return{end:n,source:ge(i,c)}}},T="[]",C="\0",Ee=new RegExp(`${C}(\\d+)${C}`,"g"),P="\uE000",L="\uE001",v=e=>e===C||e===P||e===L,Re=e=>{let t=[],s=c=>`${C}${t.push(c)-1}${C}`,{length:n}=e,i=d,o=0;for(;o<n;){let c=e[o];if(c===h){let r=e[o+1];r===u&&o+2===n?i+=s(T):r==="*"||r==="["||r===A?i+=e.slice(o,o+2):i+=s(oe.test(r)?h+r:v(r)?`[${r}]`:r),o+=2}else if(v(c))i+=s(`[${c}]`),o++;else if(c==="["){let r=_e(e,o);r===null?(i+=s(T),o=n):(i+=s(r.source),o=r.end+1)}else i+=c,o++}return{source:i,sources:t}},D=null,Ae=/\/(?!$)/,x="[^\\/]*",xe=[[/(\\+)( ?)/g,(e,t,s)=>s?t.slice(0,t.length-t.length%2)+A:t,h+A],[/(^|\/)\*{3,}(?=\/|$)/g,(e,t)=>`${t}**`,"*"],[/[\\$.|*+(){^]/g,e=>`\\${e}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",u],[/\//g,()=>"\\/",u],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[D,(e,t)=>!e||e[0]==="^"||e[0]==="("?e:(Ae.test(t)?"^":"(?:^|\\/)")+e],[/\\\/\\\*\\\*(?=\\\/|$)/g,(e,t,s)=>t+6<s.length?s.slice(t+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${L}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(e,t)=>t+x,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(e,t,s)=>s===d?t+P:e,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>h,h+h],[/\\\\/g,()=>h,h+h],[/\\\[([^\]/]*?)($|\])/g,(e,t,s)=>`\\[${t}${s}`,"["],[D,e=>{let t=e[e.length-1];return!t||t===P||t===L?e:t===u?`${e}$`:`${e}(?=$|\\/$)`}]],Ce=/(^|\\\/)?\uE000$/,m="regex",H="checkRegex",W="_",$e=(e,t)=>`${t?`${t}[^/]+`:"[^/]*"}(?=$|\\/$)`,Oe=/\uE001$/,me=()=>"[\\s\\S]",Se=(e,t)=>{let s=d;for(let n=t+1;n<e.length&&!e[n].wildcard;n++)s+=e[n].single;return s},Pe=e=>{if(e.indexOf(x)<0)return e;let t=[],{length:s}=e,n=0;for(;n<s;){let r=e[n];if(e.startsWith(x,n))t.push({wildcard:!0}),n+=x.length;else if(r==="["){let l=n+1;for(e[l]==="^"&&l++,e[l]==="]"&&l++;l<s&&e[l]!=="]";)l+=e[l]===h?2:1;l++,t.push({single:e.slice(n,l)}),n=l}else if(r===h)t.push({single:e.slice(n,n+2)}),n+=2;else if(r==="("){let l=0,a=n;do e[a]===h?a++:e[a]==="("?l++:e[a]===")"&&l--,a++;while(a<s&&l>0);"*+?".indexOf(e[a])>=0&&a++,t.push({boundary:e.slice(n,a)}),n=a}else r==="^"||r==="$"?(t.push({boundary:r}),n++):(t.push({single:r}),n++)}let i=d,o=[],c=()=>{let r;o.forEach((l,a)=>{l.wildcard&&(r=a)}),o.forEach((l,a)=>{if(!l.wildcard){i+=l.single;return}i+=a===r?x:`(?:(?!${Se(o,a)})[^\\/])*`}),o=[]};return t.forEach(r=>{if(r.boundary===void 0){o.push(r);return}c(),i+=r.boundary}),c(),i},V=e=>{le.test(e)&&(e="**");let{source:t,sources:s}=Re(e),n=xe.reduce((i,[o,c,r])=>o===D?c(i,e):r!==E&&i.indexOf(r)<0?i:o.test(i)?i.replace(o,c.bind(e)):i,t);return s.length?n.replace(Ee,(i,o)=>s[o]):n},Le=(e,t)=>{e[e.length-1]===u&&(t=V(e.slice(0,-1)));let s=t.slice(0,-1),n=t[t.length-1];return n===P?`${s}$`:n===L?s:T},Y=e=>{let t=e.indexOf(u);return t<0||t===e.length-1},we=e=>{let t=e.length-1,s=e.lastIndexOf(u,e[t]===u?t-1:t);return s<0?e:e.slice(s+1)},Ne=e=>{if(e.charCodeAt(0)===R||e.indexOf(ue)>=0){let n=e.split(u).filter(Boolean);return n.pop(),n.length?n.join(u)+u:d}let t=e.length-1,s=e.lastIndexOf(u,e.charCodeAt(t)===R?t-1:t);return s<0?d:e.slice(0,s+1)},$=e=>typeof e=="string",Te=e=>e&&$(e),De=e=>(e[e.length-1]==="\r"?e.slice(0,-1):e).split(he).filter(Boolean),I=class{constructor(t,s,n,i,o,c){this.pattern=t,this.mark=s,this.negative=o,_(this,"body",n),_(this,"ignoreCase",i),_(this,"regexPrefix",c)}get _basenameOnly(){return _(this,"_basenameOnly",Y(this.body))}get regex(){let t=W+m;return this[t]?this[t]:this._make(m,t)}get checkRegex(){let t=W+H;return this[t]?this[t]:this._make(H,t)}_make(t,s){let n=Pe(t===m?this.regexPrefix.replace(Ce,$e).replace(Oe,me):Le(this.body,this.regexPrefix)),i=this.ignoreCase?new RegExp(n,"i"):new RegExp(n);return _(this,s,i)}},Ie=e=>{let t=0;for(;e[e.length-t-1]===h;)t++;return t%2===1},be=(e,t)=>{let s=e.length,n;for(;;){for(t&&e[s-1]==="\r"&&s--,n=s;e[n-1]===A;)n--;if(!t||e[n-1]!==`
`)break;s=n-1}if(n===s)return e.slice(0,s);let i=0;for(;e[n-i-1]===h;)i++;return i%2?e.slice(0,n-1)+A:e.slice(0,n)},pe=(e,t,s,n,i)=>{let o=i&&e[0]===U?e.slice(1):e;if(o[0]==="#")return;let c=!1;o[0]==="!"&&(c=!0,o=o.slice(1));let r=o[o.length-1];if((r===A||n&&(r==="\r"||r===`
`))&&(o=be(o,n)),!o||Ie(o))return;o=o.replace(ce,"!").replace(ae,"#");let l=V(o);return new I(e,t,o,s,c,l)},b=class{constructor(t){this._ignoreCase=t,this._rules=[],this._basenameCount=0}_add(t,s){if(t&&t[j]){this._rules=this._rules.concat(t._rules._rules),this._basenameCount+=t._rules._basenameCount,this._added=!0;return}let n=$(t),i=n?t:t.pattern,o=Te(i)&&pe(i,n?E:t.mark,this._ignoreCase,!this._split,this._stripBOM&&!s);o&&(this._added=!0,this._rules.push(o),Y(o.body)&&this._basenameCount++)}add(t){return this._added=!1,this._split=$(t),this._stripBOM=!this._split||t[0]===U,F(this._split?De(t):t).forEach(this._add,this),this._added&&(this._literalRules=E),this._added}testLiteral(t){let s=this._literalRules||(this._literalRules=this._rules.filter(({body:r})=>r[r.length-(r[r.length-1]===u?2:1)]==="*")),n=!1,i=!1,o;for(let r=s.length-1;r>=0;r--){let l=s[r];if(l.checkRegex.test(t)){n=!l.negative,i=l.negative,o=l.negative?E:l;break}}let c={ignored:n,unignored:i};return o&&(c.rule=o),c}test(t,s){let n=this._rules,{length:i}=n,o=this._basenameCount*2>=i,c=o?we(t):t;for(let r=i-1;r>=0;r--){let l=n[r];if(l[s].test(o&&l._basenameOnly?c:t)){let{negative:a}=l,f={ignored:!a,unignored:a};return a||(f.rule=l),f}}return{ignored:!1,unignored:!1}}},ke=(e,t)=>{throw new t(e)},g=(e,t,s)=>$(e)?e?g.isNotRelative(e)?s(`path should be a \`path.relative()\`d string, but got "${t}"`,RangeError):!0:s("path must not be empty",TypeError):s(`path must be a string, but got \`${t}\``,TypeError),Z=e=>{let t=e.charCodeAt(0);if(t===R)return!0;if(t!==B)return!1;if(e.length===1)return!0;let s=e.charCodeAt(1);return s===R?!0:s!==B?!1:e.length===2||e.charCodeAt(2)===R};g.isNotRelative=Z;g.convert=e=>e;var S=e=>$(e)&&g.convert(e),p=class{constructor({ignorecase:t=!0,ignoreCase:s=t,allowRelativePaths:n=!1}={}){_(this,j,!0),this._rules=new b(s),this._strictPathCheck=!n,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(t){return this._rules.add(t)&&this._initCache(),this}addPattern(t){return this.add(t)}_test(t,s,n){return g(n,t,this._strictPathCheck?ke:K),n?this._t(n,s):{ignored:!1,unignored:!1}}checkIgnore(t){let s=S(t);if(!s||s.charCodeAt(s.length-1)!==R)return this._test(t,this._testCache,s);let n=this._t(s,this._testCache);if(n.ignored)return n;let i=this._rules.testLiteral(s);return i.ignored||i.unignored?i:n}_t(t,s){if(t in s)return s[t];let n=Ne(t),i=n?this._t(n,s):E;return s[t]=i&&i.ignored?i:this._rules.test(t,m)}ignores(t){return this._test(t,this._ignoreCache,S(t)).ignored}createFilter(){return t=>!this.ignores(t)}filter(t){return F(t).filter(this.createFilter())}test(t){return this._test(t,this._testCache,S(t))}},k=e=>new p(e),Ge=e=>g(S(e),e,K),J=()=>{let e=s=>/^\\\\\?\\/.test(s)||/["<>|\u0000-\u001F]+/u.test(s)?s:s.replace(/\\/g,"/");g.convert=e;let t=/^[a-z]:\//i;g.isNotRelative=s=>t.test(s)||Z(s)};typeof process<"u"&&process.platform==="win32"&&J();w.exports=k;k.default=k;w.exports.isPathValid=Ge;_(w.exports,Symbol.for("setupWindows"),J)});var se=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__.e)(Q(),1);var q=256,ee=4,te=3,G=64;function Me({patterns:e,source:t}){let s=(0,se.default)({ignorecase:!1,allowRelativePaths:!0});for(let n of e){ye({pattern:n,source:t});for(let i of ne(n))s.add({pattern:i,mark:n})}return n=>s.test(n).rule?.mark}function ye({pattern:e,source:t}){let s=e.split("{").length-1;if(e.length>q)throw N(e,t,`at most ${q} characters`);if([...e.matchAll(/\*{2,}/g)].length>te)throw N(e,t,`at most ${te} times '**'`);if(s>ee)throw N(e,t,`at most ${ee} brace groups`);if(ne(e).length>G)throw N(e,t,`braces that stand for at most ${G} patterns`)}function ne(e){let t=[],s=[e];for(let n=s.pop();n!==void 0&&t.length<=G;n=s.pop()){let i=/\{([^{}]*,[^{}]*)\}/.exec(n);if(!i){t.push(n);continue}let o=n.slice(0,i.index),c=n.slice(i.index+i[0].length);for(let r of(i[1]??"").split(","))s.push(`${o}${r}${c}`)}return[...new Set(t)]}function N(e,t,s){let n=e.length>80?`${e.slice(0,80)}\u2026`:e;return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:`The pattern '${n}' in '${t}' is not allowed: a pattern has ${s}.`,remedy:"Write it as several shorter patterns."})}


/***/ })

};
