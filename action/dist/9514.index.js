export const id = 9514;
export const ids = [9514];
export const modules = {

/***/ 9514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followDecision: () => (/* binding */ U)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_XD46N3B7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3001);
/* harmony import */ var _chunk_ZI5B2OU5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2392);
/* harmony import */ var _chunk_S7IAPV3D_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6342);
/* harmony import */ var _chunk_XDUAS3UR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6784);
/* harmony import */ var _chunk_VLXGGWUQ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9876);
/* harmony import */ var _chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5101);
/* harmony import */ var _chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8761);
/* harmony import */ var _chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5662);
/* harmony import */ var _chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(335);
/* harmony import */ var _chunk_GMRDCP7D_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7001);
/* harmony import */ var _chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4163);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5900);
/* harmony import */ var _chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9937);
/* harmony import */ var _chunk_UVKUP242_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6112);
/* harmony import */ var _chunk_IN3Z6AQ2_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7415);
/* harmony import */ var _chunk_RUCB7DRP_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5526);
/* harmony import */ var _chunk_IQZEARNE_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5202);
/* harmony import */ var _chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1254);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2275);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2125);
/* harmony import */ var _chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4488);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8844);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(226);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3140);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(1957);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3786);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(3523);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7407);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7779);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(7879);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(6395);
/* harmony import */ var _chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(222);
/* harmony import */ var _chunk_SKPMLCPX_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(9863);
/* harmony import */ var _chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(2283);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(5836);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(7704);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function R(e){let{waiting:n,wanted:t}=e;if(n.length===0)return{reason:"Nothing waits for approval here."};let i=n.map(({digest:a})=>`\`${a.slice(0,12)}\``).join(" and "),o=t===void 0?n:n.filter(({digest:a})=>a.startsWith(t)),[r,...s]=o;return r===void 0?{reason:`Nothing with that digest waits here; what waits has ${i}.`,hint:"Look at it again."}:s.length>0?{reason:`Several things wait here: ${i}.`,hint:"Name one of them."}:{chosen:r}}async function D(e){let{comments:n,gateway:t}=await (0,_chunk_S7IAPV3D_js__WEBPACK_IMPORTED_MODULE_3__.a)(e),i=(0,_chunk_VLXGGWUQ_js__WEBPACK_IMPORTED_MODULE_5__.b)(n.comments);for(let o=n.nextCursor;o!==void 0;){let r=await t.readComments({after:o});i.push(...(0,_chunk_VLXGGWUQ_js__WEBPACK_IMPORTED_MODULE_5__.b)(r.comments)),o=r.nextCursor}return R({waiting:i,wanted:e.wanted})}var G=3e5,O={reason:"What waited here is not kept any more.",hint:"Ask for it again, and decide about the new preview."};async function U(e,n){let{verb:t,argument:i}=n,{context:o,intent:r,client:s}=e,{owner:a,repo:c,number:u,actor:f}=r,p=await D({client:s,owner:a,repo:c,number:u,wanted:t==="approve"?i:void 0});if(!("chosen"in p))return await (0,_chunk_XD46N3B7_js__WEBPACK_IMPORTED_MODULE_1__.d)(e,p);let{chosen:d}=p,g=Date.now()>d.expiresAt,S={kind:g?"expired":t==="approve"?"approved":"rejected",digest:d.digest,actor:f.login,...t==="reject"&&i!==void 0?{reason:i}:{}};return await (0,_chunk_XD46N3B7_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,"eyes"),await (0,_chunk_XD46N3B7_js__WEBPACK_IMPORTED_MODULE_1__.b)(e,d.pipeline,async()=>{if(!await P(e,d))return O;let{headSha:x,runId:T,pipeline:w}=d,A={kind:"pull-request",number:u,headSha:x,fork:!1},I={paths:[],ignore:[],dryRun:!1,all:!1},N={...o,place:{owner:a,repo:c},pipeline:w,target:A,actor:f.login,asked:I},j=await (0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_39__.p)({...N,decided:{decision:S,runId:T}});return g?{reason:"The time to decide is over.",hint:`Ask for \`${w}\` again.`}:$(j)})}async function P({context:e,intent:n},t){if(e.inputs["state-dir"]!=="")return!0;let{owner:i,repo:o}=n,{readArtifact:r}=await __webpack_require__.e(/* import() */ 6372).then(__webpack_require__.bind(__webpack_require__, 6372)),s=(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_8__.h)({...e,timeoutMilliseconds:G}),a=(0,_chunk_VLXGGWUQ_js__WEBPACK_IMPORTED_MODULE_5__.c)(t.runId),c=await r({client:s,owner:i,repo:o,workflowRun:t.keptIn,name:a});if(c===void 0)return!1;let{unpackState:u}=await __webpack_require__.e(/* import() */ 685).then(__webpack_require__.bind(__webpack_require__, 685));return await u({zip:c,stateDir:e.settings.stateDir}),!0}function $(e){let{status:n,preview:t}=e.end;return n!=="waiting"||t===void 0?e:{reason:"What you decided about is not there any more, so it was made anew.",hint:`Look at it once more, and write \`/gloss approve ${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_33__.b)(t.digest.slice(0,12))}\`.`}}


/***/ }),

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ m),
/* harmony export */   c: () => (/* binding */ c)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5662);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var f=/^<!-- gloss-waits (\w{1,64}) ([0-9a-f]{40}) ([0-9a-f]{40}) (\d{1,15}) (\d{1,20}) -->$/m;function l({runId:t,digest:e,headSha:i,expiresAt:r,keptIn:n}){return`<!-- gloss-waits ${t} ${e} ${i} ${r} ${n} -->`}function m(t){return t.flatMap(({body:e,viewerDidAuthor:i,isMinimized:r})=>{let n=(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.b)(e)?.pipeline;if(!i||r||n===void 0)return[];let[,s,a,o,g,p]=f.exec(e.split(/\r?\n/)[1]??"")??[];return!s||!a||!o||!g||!p?[]:[{pipeline:n,runId:s,digest:a,headSha:o,expiresAt:Number(g),keptIn:p}]})}function c(t){return`gloss-waiting-${t}`}


/***/ })

};
