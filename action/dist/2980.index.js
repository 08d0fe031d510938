export const id = 2980;
export const ids = [2980];
export const modules = {

/***/ 4498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var n={typescript:"ts mts cts",tsx:"tsx",javascript:"js mjs cjs jsx",python:"py pyi",go:"go",rust:"rs",java:"java",csharp:"cs",c:"c h",cpp:"cc cpp cxx c++ hh hpp hxx h++ ipp inl tpp",php:"php",ruby:"rb rake gemspec ru",bash:"sh bash"},p=new Map(Object.entries(n).flatMap(([s,e])=>e.split(" ").map(a=>[a,s]))),c=new Map([["Rakefile","ruby"],["Gemfile","ruby"],["Vagrantfile","ruby"],[".bashrc","bash"],[".bash_profile","bash"]]);function r(s){let e=s.slice(s.lastIndexOf("/")+1),a=c.get(e);if(a!==void 0)return a;let t=e.lastIndexOf(".");return t<1?void 0:p.get(e.slice(t+1).toLowerCase())}


/***/ }),

/***/ 5673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ x)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_S4GHMATP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6057);
/* harmony import */ var _chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8281);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4498);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function x(t){let e=(0,_chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_3__.a)(t.path);if(e===void 0)return;let r=(0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__.e)(t.text),n=await (0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__.d)(e,r);return n===void 0?p({path:t.path,language:e,text:r}):(0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__.b)({path:t.path,language:e,tree:n})}function p(t){let{path:e,language:r,text:n}=t,l=(0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__.a)(n).count;return{path:e,language:r,doc:"",symbols:[],lines:l,broken:!0,digest:(0,_chunk_S4GHMATP_js__WEBPACK_IMPORTED_MODULE_1__.a)(n)}}


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ E),
/* harmony export */   b: () => (/* binding */ P)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var u=8,d=/^(?!id$)[a-z][a-z0-9-]*$/,p=/^<item-([0-9a-f]{8}) id="(-?\d+)"((?: [a-z][a-z0-9-]*="[^"<>\n]*")*)>$/gm,g=/ ([a-z][a-z0-9-]*)="([^"<>\n]*)"/g;function E({items:t}){let r=t.map(e=>({attributes:f(e),body:e.body})),n=h(r.flatMap(e=>[e.attributes,e.body]));return r.map(({attributes:e,body:i})=>`<item-${n} ${e}>
${i}
</item-${n}>`).join(`
`)}function P(t){let r=[],n,e=new RegExp(p);for(let i=e.exec(t);i;i=e.exec(t)){if(n??=i[1],i[1]!==n)continue;let s=e.lastIndex+1,o=t.indexOf(`
</item-${n}>`,s);if(o===-1)break;r.push({id:Number(i[2]),attributes:b(i[3]??""),body:t.slice(s,o)}),e.lastIndex=o+1}return r}function f({id:t,attributes:r}){if(!Number.isSafeInteger(t))throw m(`The item id ${t} is not a whole number.`);let n=Object.entries(r).map(([e,i])=>{if(!d.test(e))throw m(`The attribute name '${e}' is not a lower-case word.`);return` ${e}="${l(i)}"`});return`id="${t}"${n.join("")}`}function b(t){return Object.fromEntries([...t.matchAll(g)].map(([,r,n])=>[r,$(n??"")]))}function l(t){return t.replace(/["'<>&\p{Cc}\p{Zl}\p{Zp}]/gu,r=>`&#${r.codePointAt(0)};`)}function $(t){return t.replace(/&#(\d+);/g,(r,n)=>String.fromCodePoint(Number(n)))}function h(t){let r=(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(JSON.stringify(t)).digest("hex");for(;;){let n=r.slice(0,u);if(!t.some(e=>e.includes(n)))return n;r=(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(r).digest("hex")}}function m(t){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"internal",message:t})}


/***/ }),

/***/ 2980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findStalePages: () => (/* binding */ q)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5888);
/* harmony import */ var _chunk_UDJV3FNQ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1550);
/* harmony import */ var _chunk_ADGHJVSM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3309);
/* harmony import */ var _chunk_FMIIFQ7Z_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5816);
/* harmony import */ var _chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4069);
/* harmony import */ var _chunk_5WGIJKNC_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1659);
/* harmony import */ var _chunk_SK2WETH2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4633);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5900);
/* harmony import */ var _chunk_QKBJ3RBO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5673);
/* harmony import */ var _chunk_S4GHMATP_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6057);
/* harmony import */ var _chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8281);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4498);
/* harmony import */ var _chunk_WTQVFJAQ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3097);
/* harmony import */ var _chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1254);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2275);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2125);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8844);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3786);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7407);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7779);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7879);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(6395);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function O(e){let o=new Map(e.before?T(e.before):[]),t=new Map(e.after?T(e.after):[]),s=[];for(let[i,r]of t){let a=o.get(i),l=a&&B(a,r);a?l&&s.push({...h(r.symbol),kind:"changed",what:l}):s.push({...h(r.symbol),kind:"added"})}for(let[i,r]of o)t.has(i)||s.push({...h(r.symbol),kind:"removed"});return G(s)}function T({text:e,outline:o}){let t=e.split(`
`),s=i=>i.flatMap(r=>[[r.id,{symbol:r,body:A(t,r)}],...s(r.members)]);return s(o.symbols)}function A(e,{startLine:o,endLine:t,members:s}){let i=a=>s.some(l=>a>=l.startLine&&a<=l.endLine);return e.slice(o-1,t).filter((a,l)=>!i(o+l)).join(" ").replaceAll(/\s+/g," ").trim()}function B(e,o){return p(e.symbol.signature)!==p(o.symbol.signature)?"signature":p(e.symbol.doc)!==p(o.symbol.doc)?"doc":e.body===o.body?void 0:"body"}function p(e){return e.replaceAll(/\s+/g," ").trim()}function h({id:e,startLine:o,endLine:t}){return{id:e,startLine:o,endLine:t}}function G(e){let o=new Set(e.filter(({kind:t})=>t!=="changed").map(({id:t,kind:s})=>`${s} ${t}`));return e.filter(({id:t,kind:s})=>![...t.matchAll(/[.#:]+/g)].map(({index:r})=>t.slice(0,r)).some(r=>o.has(`${s} ${r}`)))}async function q(e){let{base:o,head:t,rules:s,paths:i,ignore:r}=e,{defaults:a,docs:l}=e.config,d={docs:l,defaults:{...a,ignore:[...a.ignore,...r]}},u=n=>(0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_1__.P)({sources:n,outputs:n,rules:s,config:d,parseSource:_chunk_QKBJ3RBO_js__WEBPACK_IMPORTED_MODULE_9__.a,paths:i}),c=await u(t),f=await u(o);if(!c.locked)return f.locked?{...k,lockRemoved:!0}:k;let y=new Set(f.states.filter(b).map(({path:n})=>n)),m=c.states.filter(({skipped:n,role:$})=>!n&&$==="page"),M=m.filter(n=>b(n)&&!y.has(n.path)),E=new Set(f.states.filter(C).map(({path:n})=>n)),D=new Set(f.states.filter(x).map(({path:n})=>n));return{stale:await I({stale:M,before:f,base:o,head:t}),added:m.filter(n=>C(n)&&!E.has(n.path)).map(({path:n})=>n),orphaned:m.filter(n=>x(n)&&!D.has(n.path)).map(({path:n})=>n),current:m.filter(({state:n})=>n==="current").length,staleBefore:m.filter(n=>b(n)&&y.has(n.path)).length}}var k={stale:[],added:[],orphaned:[],current:0,staleBefore:0},b=({state:e})=>e==="stale",C=({state:e})=>e==="missing",x=({state:e})=>e==="orphaned";async function I(e){let{stale:o,base:t,head:s}=e,i=L({base:t,head:s});return await Promise.all(o.map(async({path:r,reasons:a,edited:l})=>{let d=[],u=[];for(let c of a)c.kind==="source-added"?d.push({path:c.path,kind:"added",symbols:[]}):c.kind==="source-removed"?d.push({path:c.path,kind:"removed",symbols:[]}):c.kind==="source-changed"?d.push({path:c.path,kind:"changed",symbols:await i(c.path)}):c.kind!=="edited"&&u.push((0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_1__.Q)(c));return{path:r,sources:d,reasons:u,edited:l}}))}function L({base:e,head:o}){let t=new Map;return i=>{let r=t.get(i)??s(i);return t.set(i,r),r};async function s(i){let[r,a]=await Promise.all([F(e,i),F(o,i)]);return r&&a?O({before:r,after:a}):[]}}async function F(e,o){let t=(await (0,_chunk_SK2WETH2_js__WEBPACK_IMPORTED_MODULE_7__.a)(e).readTexts([o])).get(o),s=t===void 0?void 0:await (0,_chunk_QKBJ3RBO_js__WEBPACK_IMPORTED_MODULE_9__.a)({path:o,text:t});return t===void 0||!s?void 0:{text:t,outline:s}}


/***/ })

};
