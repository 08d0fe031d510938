export const id = 6747;
export const ids = [6747];
export const modules = {

/***/ 6747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findStalePages: () => (/* binding */ j)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_EIVJNGAG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(502);
/* harmony import */ var _chunk_O3N4PBXO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7252);
/* harmony import */ var _chunk_OAAZRLVP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4516);
/* harmony import */ var _chunk_4MQ3Q6LJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3025);
/* harmony import */ var _chunk_7ZTKIQI3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4021);
/* harmony import */ var _chunk_U3H6HHKA_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7925);
/* harmony import */ var _chunk_B3JAJ2AN_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3362);
/* harmony import */ var _chunk_52HYJMFE_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4867);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3145);
/* harmony import */ var _chunk_NEEG65GU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6611);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2584);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function P(e){let o=new Map(e.before?w(e.before):[]),t=new Map(e.after?w(e.after):[]),s=[];for(let[i,r]of t){let c=o.get(i),l=c&&$(c,r);c?l&&s.push({...p(r.symbol),kind:"changed",what:l}):s.push({...p(r.symbol),kind:"added"})}for(let[i,r]of o)t.has(i)||s.push({...p(r.symbol),kind:"removed"});return A(s)}function w({text:e,outline:o}){let t=e.split(`
`),s=i=>i.flatMap(r=>[[r.id,{symbol:r,body:D(t,r)}],...s(r.members)]);return s(o.symbols)}function D(e,{startLine:o,endLine:t,members:s}){let i=c=>s.some(l=>c>=l.startLine&&c<=l.endLine);return e.slice(o-1,t).filter((c,l)=>!i(o+l)).join(" ").replaceAll(/\s+/g," ").trim()}function $(e,o){return m(e.symbol.signature)!==m(o.symbol.signature)?"signature":m(e.symbol.doc)!==m(o.symbol.doc)?"doc":e.body===o.body?void 0:"body"}function m(e){return e.replaceAll(/\s+/g," ").trim()}function p({id:e,startLine:o,endLine:t}){return{id:e,startLine:o,endLine:t}}function A(e){let o=new Set(e.filter(({kind:t})=>t!=="changed").map(({id:t,kind:s})=>`${s} ${t}`));return e.filter(({id:t,kind:s})=>![...t.matchAll(/[.#:]+/g)].map(({index:r})=>t.slice(0,r)).some(r=>o.has(`${s} ${r}`)))}async function j(e){let{base:o,head:t,paths:s,ignore:i}=e,{defaults:r,docs:c}=e.config,l={docs:c,defaults:{...r,ignore:[...r.ignore,...i]}},d=n=>(0,_chunk_O3N4PBXO_js__WEBPACK_IMPORTED_MODULE_2__.P)({sources:n,outputs:n,config:l,parseSource:_chunk_EIVJNGAG_js__WEBPACK_IMPORTED_MODULE_1__.d,paths:s}),u=await d(t),a=await d(o);if(!u.locked)return a.locked?{...O,lockRemoved:!0}:O;let b=new Set(a.states.filter(h).map(({path:n})=>n)),f=u.states.filter(({skipped:n,role:E})=>!n&&E==="page"),x=f.filter(n=>h(n)&&!b.has(n.path)),F=new Set(a.states.filter(T).map(({path:n})=>n)),M=new Set(a.states.filter(k).map(({path:n})=>n));return{stale:await B({stale:x,before:a,base:o,head:t}),added:f.filter(n=>T(n)&&!F.has(n.path)).map(({path:n})=>n),orphaned:f.filter(n=>k(n)&&!M.has(n.path)).map(({path:n})=>n),current:f.filter(({state:n})=>n==="current").length,staleBefore:f.filter(n=>h(n)&&b.has(n.path)).length}}var O={stale:[],added:[],orphaned:[],current:0,staleBefore:0},h=({state:e})=>e==="stale",T=({state:e})=>e==="missing",k=({state:e})=>e==="orphaned";async function B(e){let{stale:o,base:t,head:s}=e,i=G({base:t,head:s});return await Promise.all(o.map(async({path:r,reasons:c,edited:l})=>{let d=[],u=[];for(let a of c)a.kind==="source-added"?d.push({path:a.path,kind:"added",symbols:[]}):a.kind==="source-removed"?d.push({path:a.path,kind:"removed",symbols:[]}):a.kind==="source-changed"?d.push({path:a.path,kind:"changed",symbols:await i(a.path)}):a.kind!=="edited"&&u.push((0,_chunk_O3N4PBXO_js__WEBPACK_IMPORTED_MODULE_2__.Q)(a));return{path:r,sources:d,reasons:u,edited:l}}))}function G({base:e,head:o}){let t=new Map;return i=>{let r=t.get(i)??s(i);return t.set(i,r),r};async function s(i){let[r,c]=await Promise.all([C(e,i),C(o,i)]);return r&&c?P({before:r,after:c}):[]}}async function C(e,o){let t=(await e.readTexts([o])).get(o),s=t===void 0?void 0:await (0,_chunk_EIVJNGAG_js__WEBPACK_IMPORTED_MODULE_1__.d)({path:o,text:t});return t===void 0||!s?void 0:{text:t,outline:s}}


/***/ })

};
