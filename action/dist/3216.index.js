export const id = 3216;
export const ids = [3216];
export const modules = {

/***/ 4714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function i(c,e){c.accDescr&&e.setAccDescription?.(c.accDescr),c.accTitle&&e.setAccTitle?.(c.accTitle),c.title&&e.setDiagramTitle?.(c.title)}


/***/ }),

/***/ 3216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagram: () => (/* binding */ j)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_57FFQT7Y_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4714);
/* harmony import */ var _chunk_BPXCYQLC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2395);
/* harmony import */ var _chunk_OFNSLFCD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9008);
/* harmony import */ var _chunk_73OQ3ZCN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9389);
/* harmony import */ var _chunk_W7F6AG6C_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8438);
/* harmony import */ var _chunk_EKY4J3XL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1053);
/* harmony import */ var _chunk_OT76AQ5D_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6206);
/* harmony import */ var _chunk_5FBIDJBH_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5489);
/* harmony import */ var _chunk_XSIVKTIG_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2442);
/* harmony import */ var _chunk_OCGILF7Q_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9975);
/* harmony import */ var _chunk_HTKCACIZ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1358);
/* harmony import */ var _chunk_RQES3UXU_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6789);
/* harmony import */ var _chunk_UZ4XZ3ZY_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9382);
/* harmony import */ var _chunk_IKYYPZUQ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3095);
/* harmony import */ var _chunk_RCOJGDKB_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9895);
/* harmony import */ var _chunk_SNGBFZYZ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(948);
/* harmony import */ var _chunk_N4UA43FB_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5110);
/* harmony import */ var _chunk_IMCY5VUZ_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(793);
/* harmony import */ var _chunk_KBG6D7MB_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8625);
/* harmony import */ var _chunk_PDVXMOXA_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3482);
/* harmony import */ var _chunk_FGVCHBPG_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7324);
/* harmony import */ var _chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4457);
/* harmony import */ var _chunk_32MWQZZM_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7528);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var o={showLegend:!0,ticks:5,max:null,min:0,graticule:"circle"},l=32,C={axes:[],curves:[],options:o},r=structuredClone(C),M=_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.r.radar,L=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(()=>(0,_chunk_KBG6D7MB_js__WEBPACK_IMPORTED_MODULE_19__.g)({...M,...(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.A)().radar}),"getConfig"),b=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(()=>r.axes,"getAxes"),T=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(()=>r.curves,"getCurves"),S=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(()=>r.options,"getOptions"),k=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(e=>{r.axes=e.map(t=>({name:t.name,label:t.label??t.name}))},"setAxes"),O=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(e=>{r.curves=e.map(t=>({name:t.name,label:t.label??t.name,entries:I(t.entries)}))},"setCurves"),I=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(e=>{if(e[0].axis==null)return e.map(n=>n.value);let t=b();if(t.length===0)throw new Error("Axes must be populated before curves for reference entries");return t.map(n=>{let s=e.find(A=>A.axis?.$refText===n.name);if(s===void 0)throw new Error("Missing entry for axis "+n.label);return s.value})},"computeCurveEntries"),R=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(e=>{let t=e.reduce((n,s)=>(n[s.name]=s,n),{});r.options={showLegend:t.showLegend?.value??o.showLegend,ticks:t.ticks?.value??o.ticks,max:t.max?.value??o.max,min:t.min?.value??o.min,graticule:t.graticule?.value??o.graticule},r.options.ticks>l&&(_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.d.warn(`Radar diagram ticks (${r.options.ticks}) exceeds maximum allowed (${l}). Using ${l} instead.`),r.options.ticks=l)},"setOptions"),_=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(()=>{(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.I)(),r=structuredClone(C)},"clear"),i={getAxes:b,getCurves:T,getOptions:S,setAxes:k,setCurves:O,setOptions:R,getConfig:L,clear:_,setAccTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.J,getAccTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.K,setDiagramTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.N,getDiagramTitle:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.O,getAccDescription:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.M,setAccDescription:_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.L},E=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(e=>{(0,_chunk_57FFQT7Y_js__WEBPACK_IMPORTED_MODULE_1__.a)(e,i);let{axes:t,curves:n,options:s}=e;i.setAxes(t),i.setCurves(n),i.setOptions(s)},"populate"),F={parse:(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(async e=>{let t=await (0,_chunk_BPXCYQLC_js__WEBPACK_IMPORTED_MODULE_2__.a)("radar",e);_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.d.debug(t),E(t)},"parse")};var j={parser:F,db:i,renderer:{},styles:{}};


/***/ })

};
