export const id = 6372;
export const ids = [6372];
export const modules = {

/***/ 6372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readArtifact: () => (/* binding */ A)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7704);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var w="actions: read",m=512*1024*1024;async function A(r){let{client:t,owner:e,repo:i,workflowRun:o,name:a}=r,s={subject:`the artifact ${a} of workflow run ${o} in ${e}/${i}`,permission:w},d=await t.request({...s,route:"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",parameters:{owner:e,repo:i,run_id:o,name:a}}).catch(u({artifacts:[]})),[n]=d.artifacts.filter(_).sort((p,l)=>l.id-p.id);if(n===void 0||n.size_in_bytes>m)return;let c=await t.request({...s,route:"GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip",parameters:{owner:e,repo:i,artifact_id:n.id}}).catch(u(void 0));return c&&new Uint8Array(c)}function _({expired:r,workflow_run:t}){return!r&&t?.repository_id!==void 0&&t.repository_id===t.head_repository_id}function u(r){return t=>{if(t instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_1__.a&&t.kind==="missing")return r;throw t}}


/***/ })

};
