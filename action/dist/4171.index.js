export const id = 4171;
export const ids = [4171];
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

/***/ 4171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagram: () => (/* binding */ Y)
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
var D=_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.r.packet,S=class{constructor(){this.packet=[],this.setAccTitle=_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.J,this.getAccTitle=_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.K,this.setDiagramTitle=_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.N,this.getDiagramTitle=_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.O,this.getAccDescription=_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.M,this.setAccDescription=_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.L}getConfig(){let t=(0,_chunk_KBG6D7MB_js__WEBPACK_IMPORTED_MODULE_19__.g)({...D,...(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.A)().packet});return t.showBits&&(t.paddingY+=10),t}getPacket(){return this.packet}pushWord(t){t.length>0&&this.packet.push(t)}clear(){(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.I)(),this.packet=[]}},z=1e4,E=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)((t,r)=>{(0,_chunk_57FFQT7Y_js__WEBPACK_IMPORTED_MODULE_1__.a)(t,r);let a=-1,i=[],s=1,{bitsPerRow:c}=r.getConfig();for(let{start:e,end:o,bits:n,label:d}of t.blocks){if(e!==void 0&&o!==void 0&&o<e)throw new Error(`Packet block ${e} - ${o} is invalid. End must be greater than start.`);if(e??=a+1,e!==a+1)throw new Error(`Packet block ${e} - ${o??e} is not contiguous. It should start from ${a+1}.`);if(n===0)throw new Error(`Packet block ${e} is invalid. Cannot have a zero bit field.`);for(o??=e+(n??1)-1,n??=o-e+1,a=o,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.d.debug(`Packet block ${e} - ${a} with label ${d}`);i.length<=c+1&&r.getPacket().length<z;){let[g,h]=F({start:e,end:o,bits:n,label:d},s,c);if(i.push(g),g.end+1===s*c&&(r.pushWord(i),i=[],s++),!h)break;({start:e,end:o,bits:n,label:d}=h)}}r.pushWord(i)},"populate"),F=(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)((t,r,a)=>{if(t.start===void 0)throw new Error("start should have been set during first phase");if(t.end===void 0)throw new Error("end should have been set during first phase");if(t.start>t.end)throw new Error(`Block start ${t.start} is greater than block end ${t.end}.`);if(t.end+1<=r*a)return[t,void 0];let i=r*a-1,s=r*a;return[{start:t.start,end:i,label:t.label,bits:i-t.start},{start:s,end:t.end,label:t.label,bits:t.end-s}]},"getNextFittingBlock"),T={parser:{yy:void 0},parse:(0,_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.a)(async t=>{let r=await (0,_chunk_BPXCYQLC_js__WEBPACK_IMPORTED_MODULE_2__.a)("packet",t),a=T.parser?.yy;if(!(a instanceof S))throw new Error("parser.parser?.yy was not a PacketDB. This is due to a bug within Mermaid, please report this issue at https://github.com/mermaid-js/mermaid/issues.");_chunk_76RV2AML_js__WEBPACK_IMPORTED_MODULE_22__.d.debug(r),E(r,a)},"parse")};var Y={parser:T,get db(){return new S},renderer:{},styles:{}};


/***/ })

};
