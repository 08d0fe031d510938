export const id = 307;
export const ids = [307];
export const modules = {

/***/ 307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderStaleComment: () => (/* binding */ j)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(944);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3145);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3059);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var d=40,$=6;function j(e,n){let{stale:t,added:r,orphaned:o}=e,{linkTo:s}=n,i=t.slice(0,d).map(g=>S(g,s));return[`### Docs

${b(e)}`,i.length>0?`| Page | Why |
| --- | --- |
${i.join(`
`)}`:"",t.length>d?`\u2026 and ${t.length-d} more pages.`:"",r.length>0?`**New pages** for new sources: ${h(r)}`:"",o.length>0?`**Left over**, since their sources are gone: ${h(o)}`:"",e.committed?p(e.committed):e.next??w(e),`<sub>${f(e)}</sub>`].filter(Boolean).join(`

`)}function f({current:e,staleBefore:n,committed:t}){let r=[e===1?"1 page is up to date":`${e} pages are up to date`,n===0?"":`${n} ${n===1?"was":"were"} stale before this change`],o=t?.modelCalls??0,s=o===0?"No model was asked":`${o} model call${o===1?"":"s"}`;return`${r.filter(Boolean).join("; ")}. ${s}.`}function p({sha:e,notWritten:n}){let t=n.slice(0,d).map(({path:s,reason:i})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_2__.a)(s)}: ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_1__.a)(i)}`),r=n.length-t.length,o=(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_2__.a)(e.slice(0,7));return t.length===0?`They were brought up to date by ${o}.`:`${o} brings them up to date, but for:

${t.join(`
`)}${r>0?`
- \u2026 and ${r} more`:""}`}function b(e){let{stale:n,added:t,orphaned:r,staleBefore:o,lockRemoved:s,committed:i,next:a}=e;if(s===!0)return"This change removes `gloss.lock`, which tells what the generated pages were made from. Without it none of them is kept up to date.";let g=[u(n.length,"page describes","pages describe","what this change alters"),u(t.length,"page would be new","pages would be new",""),u(r.length,"page is left over","pages are left over","")].filter(Boolean);return g.length===0&&(i!==void 0||a!==void 0)?o===0?"Generated pages are new here.":"This change makes no page stale; pages that were stale before are written too.":g.length===0?"Every generated page is up to date with this change.":`${g.join("; ")}.`}function u(e,n,t,r){return e===0?"":`${e} ${e===1?n:t} ${r}`.trim()}function w({stale:e,added:n,orphaned:t}){return e.length+n.length+t.length===0?"":"The next scheduled run after the merge brings them up to date; `gloss run docs --write` does it now."}function S({path:e,sources:n,reasons:t,edited:r},o){let s=[...n.map(a=>k(a,o)),...t.map(_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_1__.a)],i=r?" (edited by people: their text is kept)":"";return`| ${c(e,o(e))}${i} | ${s.join("; ")} |`}function k(e,n){let{path:t,kind:r,symbols:o}=e;if(r==="removed")return`${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_2__.a)(t)} is gone`;let s=n(t);if(r==="added")return`${c(t,s)} is new`;if(o.length===0)return`${c(t,s)} changed`;let i=o.slice(0,$).map(g=>y(g,s)),a=o.length-i.length;return`${c(t,s)}: ${i.join(", ")}${a>0?` and ${a} more`:""}`}function y({id:e,kind:n,what:t,startLine:r,endLine:o},s){if(n==="removed")return`${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_2__.a)(e)} is gone`;let i=r===o?`L${r}`:`L${r}-L${o}`,a=s===void 0?`${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_2__.a)(e)} (${i})`:`[${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_2__.a)(e)}](${s}#${i})`;return n==="added"?`${a} is new`:t==="body"?`${a} changed`:`${a} has another ${t==="doc"?"comment":"signature"}`}function h(e){let n=e.slice(0,d).map(_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_2__.a).join(", ");return e.length>d?`${n} and ${e.length-d} more`:n}function c(e,n){return n===void 0?(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_2__.a)(e):`[${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_2__.a)(e)}](${n})`}


/***/ })

};
