export const id = 9870;
export const ids = [9870];
export const modules = {

/***/ 9870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findStalePages: () => (/* binding */ q)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_YEDVZGOA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6216);
/* harmony import */ var _chunk_UHGRZZPP_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(519);
/* harmony import */ var _chunk_ADGHJVSM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3309);
/* harmony import */ var _chunk_6ROU7BIJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(549);
/* harmony import */ var _chunk_XRJPXOHR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4616);
/* harmony import */ var _chunk_OHOSY24S_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1044);
/* harmony import */ var _chunk_BHU7MML6_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5781);
/* harmony import */ var _chunk_T2B3NIXS_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5662);
/* harmony import */ var _chunk_M4WNBBS6_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2238);
/* harmony import */ var _chunk_S4GHMATP_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6057);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4498);
/* harmony import */ var _chunk_WTQVFJAQ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3097);
/* harmony import */ var _chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5058);
/* harmony import */ var _chunk_XHAHPNFV_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4372);
/* harmony import */ var _chunk_XGJYJEMI_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3960);
/* harmony import */ var _chunk_EXQO73AU_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5530);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8844);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3786);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7407);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9446);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6377);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function O(e){let o=new Map(e.before?T(e.before):[]),t=new Map(e.after?T(e.after):[]),s=[];for(let[i,r]of t){let a=o.get(i),l=a&&B(a,r);a?l&&s.push({...h(r.symbol),kind:"changed",what:l}):s.push({...h(r.symbol),kind:"added"})}for(let[i,r]of o)t.has(i)||s.push({...h(r.symbol),kind:"removed"});return G(s)}function T({text:e,outline:o}){let t=e.split(`
`),s=i=>i.flatMap(r=>[[r.id,{symbol:r,body:A(t,r)}],...s(r.members)]);return s(o.symbols)}function A(e,{startLine:o,endLine:t,members:s}){let i=a=>s.some(l=>a>=l.startLine&&a<=l.endLine);return e.slice(o-1,t).filter((a,l)=>!i(o+l)).join(" ").replaceAll(/\s+/g," ").trim()}function B(e,o){return p(e.symbol.signature)!==p(o.symbol.signature)?"signature":p(e.symbol.doc)!==p(o.symbol.doc)?"doc":e.body===o.body?void 0:"body"}function p(e){return e.replaceAll(/\s+/g," ").trim()}function h({id:e,startLine:o,endLine:t}){return{id:e,startLine:o,endLine:t}}function G(e){let o=new Set(e.filter(({kind:t})=>t!=="changed").map(({id:t,kind:s})=>`${s} ${t}`));return e.filter(({id:t,kind:s})=>![...t.matchAll(/[.#:]+/g)].map(({index:r})=>t.slice(0,r)).some(r=>o.has(`${s} ${r}`)))}async function q(e){let{base:o,head:t,rules:s,paths:i,ignore:r}=e,{defaults:a,docs:l}=e.config,d={docs:l,defaults:{...a,ignore:[...a.ignore,...r]}},u=n=>(0,_chunk_YEDVZGOA_js__WEBPACK_IMPORTED_MODULE_1__.P)({sources:n,outputs:n,rules:s,config:d,parseSource:_chunk_M4WNBBS6_js__WEBPACK_IMPORTED_MODULE_9__.d,paths:i}),c=await u(t),f=await u(o);if(!c.locked)return f.locked?{...k,lockRemoved:!0}:k;let y=new Set(f.states.filter(b).map(({path:n})=>n)),m=c.states.filter(({skipped:n,role:$})=>!n&&$==="page"),M=m.filter(n=>b(n)&&!y.has(n.path)),E=new Set(f.states.filter(C).map(({path:n})=>n)),D=new Set(f.states.filter(x).map(({path:n})=>n));return{stale:await I({stale:M,before:f,base:o,head:t}),added:m.filter(n=>C(n)&&!E.has(n.path)).map(({path:n})=>n),orphaned:m.filter(n=>x(n)&&!D.has(n.path)).map(({path:n})=>n),current:m.filter(({state:n})=>n==="current").length,staleBefore:m.filter(n=>b(n)&&y.has(n.path)).length}}var k={stale:[],added:[],orphaned:[],current:0,staleBefore:0},b=({state:e})=>e==="stale",C=({state:e})=>e==="missing",x=({state:e})=>e==="orphaned";async function I(e){let{stale:o,base:t,head:s}=e,i=L({base:t,head:s});return await Promise.all(o.map(async({path:r,reasons:a,edited:l})=>{let d=[],u=[];for(let c of a)c.kind==="source-added"?d.push({path:c.path,kind:"added",symbols:[]}):c.kind==="source-removed"?d.push({path:c.path,kind:"removed",symbols:[]}):c.kind==="source-changed"?d.push({path:c.path,kind:"changed",symbols:await i(c.path)}):c.kind!=="edited"&&u.push((0,_chunk_YEDVZGOA_js__WEBPACK_IMPORTED_MODULE_1__.Q)(c));return{path:r,sources:d,reasons:u,edited:l}}))}function L({base:e,head:o}){let t=new Map;return i=>{let r=t.get(i)??s(i);return t.set(i,r),r};async function s(i){let[r,a]=await Promise.all([F(e,i),F(o,i)]);return r&&a?O({before:r,after:a}):[]}}async function F(e,o){let t=(await (0,_chunk_BHU7MML6_js__WEBPACK_IMPORTED_MODULE_7__.a)(e).readTexts([o])).get(o),s=t===void 0?void 0:await (0,_chunk_M4WNBBS6_js__WEBPACK_IMPORTED_MODULE_9__.d)({path:o,text:t});return t===void 0||!s?void 0:{text:t,outline:s}}


/***/ })

};
