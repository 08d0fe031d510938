export const id = 8562;
export const ids = [8562];
export const modules = {

/***/ 2501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ I),
/* harmony export */   b: () => (/* binding */ G)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(335);
/* harmony import */ var _chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1103);
/* harmony import */ var _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6797);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function w(t){let{client:e,owner:r,repo:n,number:s,headSha:a}=t,o,u=a;return async()=>{let d=await e.requestIfChanged({route:"GET /repos/{owner}/{repo}/git/ref/{+ref}",parameters:{owner:r,repo:n,ref:`pull/${s}/head`},subject:`the head of pull request ${r}/${n}#${s}`,permission:"contents: read",etag:o});return d!==void 0&&(o=d.etag,u=d.data.object.sha),u!==a}}var P=15e3;async function I(t){let{signal:e,onNote:r,onMoved:n,work:s,everyMs:a=P}=t,o=new AbortController,u,d="",S=v(t),c=t.watches===!1,p=setInterval(()=>{c||S().then(i=>{i===void 0||c||o.signal.aborted||(u=new _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_3__.a(i),o.abort(_chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_2__.g))})},a);p.unref();let f=()=>{c=!0,clearInterval(p)},y=i=>{d=i};try{return await s({signal:AbortSignal.any([e,o.signal]),stop:f,onStart:y})}catch(i){let l=i instanceof _chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_2__.h&&!e.aborted?u??i:i;if(!(l instanceof _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_3__.a))throw l;return f(),r(l.message),await n?.(),{status:"skipped",publications:[{kind:"comment",action:"skipped",supersededBy:l.headSha}],runId:d,resumed:!1,error:l.message}}finally{f()}}function G(t){let{watch:e,onStart:r,beforePublish:n}=t;return{signal:e.signal,onStart:s=>{e.onStart(s),r?.(s)},beforePublish:async()=>{e.stop(),await n?.()}}}function v(t){let{client:e,address:r,headSha:n}=t,s=w({client:e,...r,headSha:n}),a=!1;return async()=>{if(!a){a=!0;try{if(!await s())return;let o=await (0,_chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_1__.b)({client:e,...r});return o.headSha===n?void 0:o.headSha}catch{return}finally{a=!1}}}}


/***/ }),

/***/ 8562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watchedBy: () => (/* reexport safe */ _chunk_ROLPFYRR_js__WEBPACK_IMPORTED_MODULE_1__.b),
/* harmony export */   whileHeadStays: () => (/* reexport safe */ _chunk_ROLPFYRR_js__WEBPACK_IMPORTED_MODULE_1__.a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ROLPFYRR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2501);
/* harmony import */ var _chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(335);
/* harmony import */ var _chunk_GMRDCP7D_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7001);
/* harmony import */ var _chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4163);
/* harmony import */ var _chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1103);
/* harmony import */ var _chunk_RJFYXNKH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2303);
/* harmony import */ var _chunk_IKKDLR3X_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3357);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1266);
/* harmony import */ var _chunk_4KSYHEDS_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4504);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(204);
/* harmony import */ var _chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8862);
/* harmony import */ var _chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7543);
/* harmony import */ var _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6797);
/* harmony import */ var _chunk_ELVR7BDS_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6698);
/* harmony import */ var _chunk_726FX5RR_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3557);
/* harmony import */ var _chunk_DIHPKQWR_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4209);
/* harmony import */ var _chunk_IWPGFP74_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7811);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6846);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7239);
/* harmony import */ var _chunk_SK2WETH2_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4633);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5900);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4011);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2125);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8496);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(9603);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3142);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7704);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7063);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ })

};
