export const id = 7379;
export const ids = [7379];
export const modules = {

/***/ 7379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDocsOnBranch: () => (/* binding */ w)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_WHZMMH4D_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(688);
/* harmony import */ var _chunk_5XEF53ZX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7839);
/* harmony import */ var _chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4116);
/* harmony import */ var _chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2214);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(204);
/* harmony import */ var _chunk_2KVJSZTJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(859);
/* harmony import */ var _chunk_ZELRMGTG_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6017);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4011);
/* harmony import */ var _chunk_UL75UYRT_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6870);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3318);
/* harmony import */ var _chunk_OAAZRLVP_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4516);
/* harmony import */ var _chunk_5W7GH7TO_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5189);
/* harmony import */ var _chunk_LCNAHZR5_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7768);
/* harmony import */ var _chunk_J4JBIFMJ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6145);
/* harmony import */ var _chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8084);
/* harmony import */ var _chunk_3V6JXD7Z_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4467);
/* harmony import */ var _chunk_B3JAJ2AN_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3362);
/* harmony import */ var _chunk_52HYJMFE_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4867);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2584);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3142);
/* harmony import */ var _chunk_2ZOTUNWQ_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(27);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8873);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function w(r){let{inputs:e,event:n}=r;if(n.kind!=="branch")throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_27__.a({code:"internal",message:"The event has no branch."});if(n.branch.startsWith("gloss/"))return (0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_15__.h)(`'${n.branch}' is a branch of Gloss's own: there is nothing to do.`,{title:"Gloss"}),(0,_chunk_WHZMMH4D_js__WEBPACK_IMPORTED_MODULE_1__.e)(r,{status:"skipped",publications:[],runId:"",resumed:!1});let o=e.publish??["pull-request","summary"],f=o.includes("pull-request")||o.includes("files"),s=await (0,_chunk_WHZMMH4D_js__WEBPACK_IMPORTED_MODULE_1__.b)({...(0,_chunk_WHZMMH4D_js__WEBPACK_IMPORTED_MODULE_1__.d)(r),branch:n.branch,sha:n.sha,isDefaultBranch:n.defaultBranch===void 0||n.defaultBranch===n.branch,publish:f});return e["dry-run"]&&s.text!==void 0&&(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_15__.i)(s.text),(0,_chunk_WHZMMH4D_js__WEBPACK_IMPORTED_MODULE_1__.e)(r,s)}


/***/ })

};
