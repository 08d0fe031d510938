export const id = 6422;
export const ids = [6422];
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

/***/ 581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ O),
/* harmony export */   c: () => (/* binding */ U)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7239);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var b=[.5,3],x=[.85,1.15];function k(r){let t=e=>Math.round(r.reduce((u,o)=>u+e(o),0));return{modelCalls:t(({calls:e})=>e),tokensIn:t(({tokensIn:e})=>e),tokensOut:t(({tokensOut:e})=>e)}}function O(r){let{expected:t,priceOf:e}=r,[u,o,s]=[0,0,0];for(let{model:c,calls:l,tokensIn:a,tokensOut:p}of t){if(l===0)continue;let d=e(c);if(d===void 0)return null;let i=(n,g)=>(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_1__.f)({price:d,calls:l,usage:{tokensIn:a*n,tokensOut:p*g}});u+=i(x[0],b[0]),o+=i(1,1),s+=i(x[1],b[1])}return{costUsd:m(o),costUsdRange:[m(u),m(s)]}}function U(r){let{money:t,report:e,expected:u}=r,o=k(u);if(t===void 0)return{...e,estimate:{...o,costUsd:null}};let s=t.spent(),{totals:c}=e,l=O({expected:u,priceOf:t.priceOf}),a=e.items.filter(({status:n})=>n==="skipped").length,p=e.items.filter(({reused:n})=>!n).length,d=l?.costUsdRange.map(n=>m(n*a/Math.max(1,p))),i=t.priceOf(e.model);return{...e,items:e.items.map(n=>({...n,costUsd:i===void 0?null:m((0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_1__.f)({price:i,usage:n,calls:0}))})),totals:{...c,modelCalls:Math.max(c.modelCalls,s.calls+s.failedCalls),tokensIn:Math.max(c.tokensIn,s.tokensIn),tokensOut:Math.max(c.tokensOut,s.tokensOut),costUsd:s.unpriced>0?null:m(s.usd)},estimate:l===null?{...o,costUsd:null}:{...o,...l},...a>0&&t.budgetUsd!==void 0?{budget:{usd:t.budgetUsd,missing:a,finishUsd:d===void 0?null:[d[0]??0,d[1]??0]}}:{}}}function m(r){return Math.round(r*1e6)/1e6}


/***/ }),

/***/ 6838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ T)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_WON3J6JO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7953);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3523);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var c={correctness:"The code does something else than it is meant to do.",security:"The code can be misused by somebody who should not be able to.",performance:"The code takes more time or memory than it needs.",reliability:"The code fails in a situation that happens.",maintainability:"The code is harder to change than it needs to be.",testing:"A test is missing, or does not test what it seems to.",documentation:"What is written about the code is wrong or missing."};function f(){return _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_2__.b.map(e=>({id:`gloss/${e}`,name:`${e.charAt(0).toUpperCase()}${e.slice(1)}`,shortDescription:{text:c[e]},fullDescription:{text:c[e]},help:{text:"A language model found this by reading the change. Check it before acting on it."},defaultConfiguration:{level:"warning"},properties:{tags:[e]}}))}var g=25e3,u="glossFinding/v1",m={critical:"error",high:"error",medium:"warning",low:"note"};function p(e){let{version:t,informationUri:i}=e,n=e.findings.filter(({place:o})=>o?.side==="RIGHT");return{$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"Gloss",version:t,...i===void 0?{}:{informationUri:i},rules:f()}},columnKind:"utf16CodeUnits",results:n.slice(0,g).map(h)}]}}function T(e){return`${JSON.stringify(p(e),null,2)}
`}function h(e){let{finding:t,fingerprint:i}=e,{start:n,end:o}=(0,_chunk_WON3J6JO_js__WEBPACK_IMPORTED_MODULE_1__.c)(e),d=[t.title,t.body].map(S).filter(Boolean);return{ruleId:`gloss/${t.category}`,ruleIndex:_chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_2__.b.indexOf(t.category),level:m[t.severity],message:{text:d.join(`

`)||t.category},locations:[{physicalLocation:{artifactLocation:{uri:R((0,_chunk_WON3J6JO_js__WEBPACK_IMPORTED_MODULE_1__.b)(e)),uriBaseId:"%SRCROOT%"},region:{startLine:n,endLine:o}}}],partialFingerprints:{[u]:i},rank:y(t.confidence),properties:{severity:t.severity}}}var S=e=>(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_3__.a)(e).replaceAll("](","] (").trim(),R=e=>e.toWellFormed().split("/").map(encodeURIComponent).join("/"),y=e=>Math.round(Math.min(1,Math.max(0,e||0))*100);


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

/***/ 4498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var n={typescript:"ts mts cts",tsx:"tsx",javascript:"js mjs cjs jsx",python:"py pyi",go:"go",rust:"rs",java:"java",csharp:"cs",c:"c h",cpp:"cc cpp cxx c++ hh hpp hxx h++ ipp inl tpp",php:"php",ruby:"rb rake gemspec ru",bash:"sh bash"},p=new Map(Object.entries(n).flatMap(([s,e])=>e.split(" ").map(a=>[a,s]))),c=new Map([["Rakefile","ruby"],["Gemfile","ruby"],["Vagrantfile","ruby"],[".bashrc","bash"],[".bash_profile","bash"]]);function r(s){let e=s.slice(s.lastIndexOf("/")+1),a=c.get(e);if(a!==void 0)return a;let t=e.lastIndexOf(".");return t<1?void 0:p.get(e.slice(t+1).toLowerCase())}


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

/***/ 7953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o),
/* harmony export */   b: () => (/* binding */ g),
/* harmony export */   c: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3523);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function o(n,i){let[e,t]=[n.finding,i.finding];return _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_1__.a.indexOf(e.severity)-_chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_1__.a.indexOf(t.severity)||m(i)-m(n)||d(g(n),g(i))||r(n).start-r(i).start||r(n).end-r(i).end||d(e.title,t.title)||d(e.body,t.body)}var g=({finding:n,place:i})=>i?.path??n.path;function r({finding:n,place:i}){if(i)return{start:i.start_line??i.line,end:i.line};let{startLine:e,endLine:t}=n;return{start:f(Math.min(e,t)),end:f(Math.max(e,t))}}var m=({finding:n})=>f(n.confidence),f=n=>Number.isFinite(n)?n:0,d=(n,i)=>n<i?-1:n>i?1:0;


/***/ }),

/***/ 8378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ c),
/* harmony export */   b: () => (/* binding */ l),
/* harmony export */   c: () => (/* binding */ p),
/* harmony export */   d: () => (/* binding */ m)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6959);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var o=[["dependencies",/(?:^|\/)(?:package\.json|go\.mod|Cargo\.toml|pyproject\.toml|Pipfile|setup\.(?:py|cfg)|[\w.-]*requirements[\w.-]*\.(?:txt|in)|Gemfile|[\w.-]+\.gemspec|composer\.json|pom\.xml|build\.gradle(?:\.kts)?|libs\.versions\.toml|pubspec\.yaml|[\w.-]+\.csproj|Directory\.Packages\.props|mix\.exs|\.pre-commit-config\.yaml)$/],["dependencies",/(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/],["workflow",/(?:^|\/)\.github\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$/],["workflow",/(?:^|\/)(?:\.gitlab-ci\.yml|\.travis\.yml|azure-pipelines[\w-]*\.yml|Jenkinsfile|\.circleci\/)/],["migration",/(?:^|\/)(?:migrations?|migrate|alembic\/versions|db\/schema\.rb|flyway)(?:\/|$)/i],["test",/(?:^|\/)(?:tests?|__tests__|spec|specs|e2e|testing|testdata|fixtures|__fixtures__|__snapshots__)\//i],["test",/(?:[._-](?:test|spec|e2e|stories)\.[^/]+|_test\.(?:go|py|rb|cc|cpp|exs|dart)|Tests?\.(?:java|kt|cs|swift|php))$/],["test",/(?:^|\/)(?:test_[^/]+\.py|conftest\.py)$/],["build",/(?:^|\/)(?:Dockerfile[^/]*|[^/]+\.dockerfile|docker-compose[^/]*\.ya?ml|compose\.ya?ml|Makefile|GNUmakefile|[^/]+\.mk|CMakeLists\.txt|[^/]+\.cmake|BUILD(?:\.bazel)?|WORKSPACE|MODULE\.bazel|meson\.build|justfile|Taskfile\.ya?ml|Vagrantfile|[^/]+\.nix|(?:vite|webpack|rollup|esbuild|tsup|turbo|babel|metro)\.?(?:config)?\.[^/]+)$/i],["prose",/\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|org|tex)$|(?:^|\/)(?:LICEN[CS]E|NOTICE|AUTHORS|CHANGELOG|README|CODEOWNERS)[^/]*$/i],["style-sheet",/\.(?:css|scss|sass|less|styl|pcss)$/i],["data",/\.(?:csv|tsv|jsonl|ndjson|parquet|geojson|po|pot|xliff?|resx|strings|arb|snap|svg|ipynb|proto\.bin|pem|crt)$/i],["settings",/\.(?:json|json5|jsonc|ya?ml|toml|ini|cfg|conf|properties|env|plist|xml|editorconfig|hcl|tfvars)$|(?:^|\/)\.[\w-]+(?:rc|ignore|attributes|env[\w.-]*)$|(?:^|\/)\.env[\w.-]*$/i],["code",/\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|pyi|go|rs|java|kts?|scala|groovy|cs|fs|vb|c|h|cc|cpp|cxx|hh|hpp|hxx|m|mm|rb|rake|php|swift|dart|lua|pl|pm|r|jl|ex|exs|erl|hs|clj[cs]?|elm|zig|nim|sh|bash|zsh|fish|ps1|bat|sql|graphql|gql|proto|tf|html?|erb|haml|slim|ejs|hbs|liquid|jinja2?|sol|asm|s)$/i]];function c(e){return (0,_chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)==="lockfile"?"lock":o.find(([,s])=>s.test(e))?.[0]??"other"}function l(e){let s=e.slice(e.lastIndexOf("/")+1);return o.find(([t,n])=>t!=="test"&&n.test(s))?.[0]??"other"}var r=[["authentication",/(?:^|[/_.-])(?:auth|oauth2?|authn|authz|authentication|login|signin|sso|saml|jwt)(?:[/_.-]|$)/i],["permissions",/(?:^|[/_.-])(?:permissions?|authorization|rbac|acl)(?:[/_.-]|$)|(?:^|\/)CODEOWNERS$/i],["security",/(?:^|[/_.-])(?:security|crypto|cryptography|secrets?|encryption|saniti[sz]\w*|csrf|cors|tls|certs?|passwords?|credentials?|signing)(?:[/_.-]|$)/i],["payment",/(?:^|[/_.-])(?:payments?|billing|invoices?)(?:[/_.-]|$)/i],["database migrations",/(?:^|\/)(?:migrations?|migrate|alembic\/versions|flyway)(?:\/|$)|(?:^|\/)schema\.(?:sql|prisma|rb)$/i]];function p(e){let s=e.replace(/([a-z0-9])([A-Z])/g,"$1-$2");return r.find(([,t])=>t.test(s))?.[0]}function m(e){let s=(0,_chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_1__.a)(e);return s!==void 0?s!=="lockfile":/(?:^|\/)generated\//i.test(e)}


/***/ }),

/***/ 410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mt),
/* harmony export */   b: () => (/* binding */ G),
/* harmony export */   c: () => (/* binding */ ve)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_IWPGFP74_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7811);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6846);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7239);
/* harmony import */ var _chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8281);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4498);
/* harmony import */ var _chunk_XST66MPA_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8378);
/* harmony import */ var _chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9937);
/* harmony import */ var _chunk_IQZEARNE_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5202);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1491);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5158);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6395);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function G(e){let{source:t,results:n}=e;if(t.identity===void 0)return t.readFiles();let s=(0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_2__.a)({files:t.identity}),r=n.get?.(s)?.value;if(r)return r;let o=await t.readFiles();return o.files.every(c=>c.patchMissing===void 0)&&n.put?.({key:s,kind:"files",value:o}),o}function z(e){let{items:t,budget:n,maxItems:s}=e,r=[],o=[];for(let{index:i,tokens:c}of St(t)){let a=o.find(p=>p.tokens+c<=n),m=a??{indexes:[],tokens:0};m.indexes.push(i),m.tokens+=c,a||r.push(m),!a&&c<=n&&o.push(m),m.indexes.length>=s&&(o=o.filter(p=>p!==m))}for(let i of r)i.indexes.sort((c,a)=>c-a);return r.sort((i,c)=>(i.indexes[0]??0)-(c.indexes[0]??0)),r.map(i=>i.indexes.map(c=>t[c]?.key??""))}function St(e){return e.map(({key:t,tokens:n},s)=>({key:t,tokens:n,index:s})).sort((t,n)=>n.tokens-t.tokens||It(t.key,n.key)||t.index-n.index)}function It(e,t){return e===t?0:e<t?-1:1}var xt=150,$=60,Ct=150;function B(e){if(e.length<=xt)return[];let t=e.map(wt),n=[],s=[[0,e.length]];for(let r=s.pop();r;r=s.pop()){let[o,i]=r;if(i-o<=Ct){n.push(r);continue}let c=Mt({weights:t,from:o+$,to:i-$});s.push([c,i],[o,c])}return n}function Mt(e){let{weights:t,from:n,to:s}=e,r=n;for(let o=n+1;o<=s;o+=1)(t[o]??0)>(t[r]??0)&&(r=o);return r}function wt(e){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.createHash)("sha256").update(e).digest().readUIntBE(0,6)}var V="(top level)",x="(elsewhere)";function W(e){let t=j(e,o=>J(o,1)),n=U(t,e)?C(t,{room:5,rest:x}):t,s=n;for(let o=s;o;)s=o,o=U(s,e)?_t(s):void 0;let r=C(s===n?t:s,{room:8,rest:x});return new Map([...r].flatMap(([o,i])=>i.map(c=>[c,o])))}function U(e,t){let n=[...e.values()].reduce((s,{length:r})=>Math.max(s,r),0);return e.size<3||n>t.length*.35}function _t(e){let t=[...e].sort((n,s)=>s[1].length-n[1].length||(n[0]<s[0]?-1:1));for(let[n,s]of t){if(n===V||n===x||s.length<2)continue;let r=Math.min(4,8-(e.size-1)),o=n.split("/").length+1,i=C(j(s,a=>J(a,o)),{room:r,rest:n});if(r<2||i.size===1&&i.has(n))continue;let c=new Map([...e].filter(([a])=>a!==n));for(let[a,m]of i)c.set(a,[...c.get(a)??[],...m]);return c}}function C(e,t){let{room:n,rest:s}=t;if(e.size<=n)return e;let r=e.get(s)??[],i=[...e].filter(([a])=>a!==s).sort((a,m)=>m[1].length-a[1].length||(a[0]<m[0]?-1:1));return new Map(i.slice(0,n-1)).set(s,[...r,...i.slice(n-1).flatMap(([,a])=>a)])}function j(e,t){let n=new Map;for(let s of e){let r=t(s),o=n.get(r);o?o.push(s):n.set(r,[s])}return n}function J(e,t){return e.split("/").slice(0,-1).slice(0,t).join("/")||V}function Y(e){let t=e.map(({paths:n,instructions:s})=>({instructions:s,match:(0,_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_11__.d)({patterns:n,source:"review.path-instructions"})}));return n=>t.flatMap(({match:s,instructions:r})=>{let o=s(n);return o===void 0||o.startsWith("!")?[]:[r]})}var At=/^(?:import_statement|import_from_statement|import_spec|import_declaration|use_declaration|extern_crate_declaration|using_directive|preproc_include|namespace_use_declaration)$/,Pt=/^(?:preproc_ifdef|preproc_if|import_spec_list)$/;function Q({root:e,text:t}){return e.children.flatMap(n=>Z(n,t))}function Z(e,t){return Pt.test(e.type)||e.children.some(({type:s})=>s==="import_spec_list")?e.children.flatMap(s=>Z(s,t)):At.test(e.type)?[t.slice(e.start,e.end).replaceAll(/\s+/g," ").trim()]:[]}var Et=256*1024;async function tt(e){let t=(0,_chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_5__.a)(e.path);if(t===void 0||e.text.length>Et)return;let n=await (0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_4__.c)(t,(0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_4__.e)(e.text));if(n===void 0)return;let{symbols:s}=(0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_4__.b)({path:e.path,language:t,tree:n});return{symbols:s,imports:Q(n)}}var Rt=12,Ot=800,M=/[\p{L}_$][\p{L}\p{N}_$]*/gu,Tt=new Set("import from as type typeof require use using static function const extern crate include pub self super".split(" "));function nt(e){let{statements:t,patch:n}=e,s=(0,_chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_10__.a)({patch:n}).flatMap(a=>a.lines.map(m=>m.slice(1))),r=new Set(s.flatMap(a=>a.match(M)??[])),o=et(s.join("")),i=[],c=0;for(let a of t)if(Nt(a).some(m=>r.has(m))&&!o.includes(et(a))){if(c+=a.length+1,i.length===Rt||c>Ot)break;i.push(a)}return i}var et=e=>e.replaceAll(/\s+/g,"");function Nt(e){let t=e.replace(/^from\s.+?\simport\s/,""),s=(t.replaceAll(/"[^"]*"|'[^']*'|<[^>]*>/g," ").replaceAll(/[\p{L}\p{N}_$]+(?:\.|::|\\)/gu,"").match(M)??[]).filter(o=>!Tt.has(o));if(s.length>0)return s;let r=/["'<]([^"'<>]*)["'>]/.exec(t)?.[1]??"";return r.slice(r.lastIndexOf("/")+1).replace(/\.\w+$/,"").match(M)??[]}var st=160,Kt=3;function ot(e){return (0,_chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_10__.a)({patch:e.patch}).map(t=>{let n=vt(t);return rt(e.symbols,n).filter(({startLine:r})=>r<t.newStart).slice(-Kt).map(({signature:r})=>Ht(r.replaceAll(/\s+/g," ").trim())).join(" > ")})}function rt(e,t){let n=e.find(({startLine:s,endLine:r})=>s<=t&&t<=r);return n===void 0?[]:[n,...rt(n.members,t)]}function vt({newStart:e,lines:t}){let n=t.findIndex(s=>/^[+-]/.test(s));return e+Math.max(0,n)}var Ht=e=>e.length<=st?e:`${e.slice(0,st-1).toWellFormed()}\u2026`;var it=50;async function at(e){let{source:t,contents:n}=e;if(t.readTexts===void 0)return[...n];let s=Map.groupBy(n.filter(({item:i})=>i.status!=="removed"),({item:i})=>i.path),r=[...s.keys()],o=new Map;for(let i=0;i<r.length;i+=it){let c=await t.readTexts(r.slice(i,i+it));for(let[a,m]of c){let p=await tt({path:a,text:m});if(p!==void 0)for(let u of s.get(a)??[]){let{patch:d}=u,k=ot({patch:d,symbols:p.symbols}),S=nt({patch:d,statements:p.imports});o.set(u,{...u,around:{inside:k,imports:S}})}}}return n.map(i=>o.get(i)??i)}async function ct(e){let{request:t,source:n,contents:s}=e,r=await Lt(n,t),o=Y(t.options.review?.pathInstructions??[]);return(await at({source:n,contents:s})).map(c=>{let a=o(c.item.path);return{...c,about:r,...a.length===0?{}:{instructions:a}}})}async function Lt(e,{options:t}){let{title:n,body:s,guidance:r}=await e.readAbout?.()??{title:"",body:"",guidance:""},o=[t.review?.instructions??"",r].filter(i=>i!=="");return{title:n,body:s,guidance:o.join(`

`)}}var pt=[["code","migration","workflow"],["dependencies","build","settings","other"],["style-sheet","data"],["test"],["prose"],["lock"]],qt=.25;function mt(e){return[...Map.groupBy(e,({item:s})=>s.path)].map(([s,r])=>({path:s,parts:r,score:Dt(s,r)})).toSorted((s,r)=>Xt(s.score,r.score)||(s.path<r.path?-1:1)).flatMap(({parts:s})=>s.toSorted((r,o)=>r.item.part-o.item.part))}function Dt(e,t){let n=(0,_chunk_XST66MPA_js__WEBPACK_IMPORTED_MODULE_6__.a)(e),s=pt.findIndex(r=>r.includes(n));return{kind:(0,_chunk_XST66MPA_js__WEBPACK_IMPORTED_MODULE_6__.d)(e)?pt.length:s,isSensitive:(0,_chunk_XST66MPA_js__WEBPACK_IMPORTED_MODULE_6__.c)(e)!==void 0,lines:t.reduce((r,{item:o})=>r+o.additions+o.deletions*qt,0)}}var Xt=(e,t)=>e.kind-t.kind||Number(t.isSensitive)-Number(e.isSensitive)||t.lines-e.lines;function ut(e){let{contents:t,maxItems:n,order:s=[]}=e,r=new Map(s.map((p,u)=>[p,u])),o=({item:p})=>r.get(p.path)??r.size,i=mt(t).toSorted((p,u)=>o(p)-o(u)),c=new Map(i.map(({item:p},u)=>[p.key,u])),a=({item:p})=>c.get(p.key)??c.size,m=p=>Math.min(...p.map(a));return{chosen:t.filter(p=>a(p)<n),left:t.filter(p=>a(p)>=n),orderPacks:p=>p.toSorted((u,d)=>m(u)-m(d))}}var Ft=25,lt=300,Gt=32,zt=250,$t=90,ft=400;async function ve(e){let{request:t,results:n,startedAt:s}=e,r=(0,_chunk_IWPGFP74_js__WEBPACK_IMPORTED_MODULE_1__.a)(e.source),o=(0,_chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_7__.m)(t.pipeline),{files:i,unlisted:c}=await G({source:r,results:n}),a=o.select({files:i,options:t.options}),{model:m,maxItems:p=Number.POSITIVE_INFINITY}=t.options,u=await e.rank?.({pipeline:o,contents:a.contents}),{chosen:d,left:k,orderPacks:S}=ut({contents:a.contents,maxItems:p,order:u}),w=o.item.showsContext?await ct({request:t,source:r,contents:d}):d,f=Bt({pipeline:o,contents:w,model:m}),ht=n.has(f.map(l=>l.resultKey)),g=w.map((l,kt)=>({...l,resultKey:f[kt]?.resultKey??""})),I=g.filter(l=>!ht.has(l.resultKey)),_=S(gt({contents:I,packing:t.options.packing})),yt=new Set(f.map(({item:l})=>l.path)),A=(0,_chunk_IWPGFP74_js__WEBPACK_IMPORTED_MODULE_1__.b)(i,l=>yt.has(l)),b=o.hasOverview?B(f.map(({item:l})=>l.path)):[];return{packs:_,contents:g,reused:f.length-I.length,plan:{items:f,groups:b,notRead:[...a.notRead,...Vt(c),...Ut(k,p)],files:a.files+c,...c===0?{}:{unlisted:c},hunksTotal:a.hunksTotal,...A.length===0?{}:{redacted:A},expected:dt({pipeline:o,model:m,missing:I,packs:_.length,items:f,groups:b.length}),whole:dt({pipeline:o,model:m,items:f,groups:b.length,missing:g,packs:gt({contents:g,packing:t.options.packing}).length}),startedAt:s}}}function dt(e){let{pipeline:t,model:n,missing:s,packs:r,items:o,groups:i}=e;if(o.length===0)return[];let c=(0,_chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_9__.c)(s.reduce((p,{item:u})=>p+u.tokens,0)),a=s.length*t.laterShare,m=t.hasOverview?i+1:0;return[{model:n,calls:r,tokensIn:c+s.length*Gt+r*lt,tokensOut:s.length*t.answerTokens},{model:n,calls:Math.ceil(a),tokensIn:c*t.laterShare+a*lt,tokensOut:a*t.answerTokens},{model:n,calls:m,tokensIn:m===0?0:o.length*$t+i*ft+m*zt,tokensOut:m*ft}]}function Bt(e){let{pipeline:t,contents:n,model:s}=e,r=W([...new Set(n.map(({item:o})=>o.path))]);return n.map(o=>({item:o.item,area:r.get(o.item.path)??"",resultKey:(0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_2__.a)({stage:t.item.stage,identity:t.item.identity,model:(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_3__.b)(s),content:t.item.contentOf(o)})}))}function gt(e){let{contents:t,packing:n}=e;if(!n)return t.map(o=>[o]);let s=new Map(t.map(o=>[o.item.key,o]));return z({items:t.map(({item:o})=>({key:o.key,tokens:o.tokens})),budget:_chunk_IQZEARNE_js__WEBPACK_IMPORTED_MODULE_8__.a,maxItems:Ft}).map(o=>o.flatMap(i=>s.get(i)??[]))}function Ut(e,t){let n=`\`max-items\` is ${t}`;return e.map(({item:s})=>({path:s.key,reason:n}))}function Vt(e){return e===0?[]:[{path:`(${e} more files)`,reason:"GitHub lists at most 3,000 files of a pull request"}]}


/***/ })

};
